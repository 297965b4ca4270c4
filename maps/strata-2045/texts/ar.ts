<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>Strata, 2045</source>
        <translation>ستراتا، ٢٠٤٥</translation>
    </message>
    <message>
        <source>Who holds the credits that everybody earns?</source>
        <translation>من يملك الأرصدة التي يكسبها الجميع؟</translation>
    </message>
    <message>
        <source>made data · seed</source>
        <translation>بيانات مُختلَقة · بذرة</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Account of</source>
        <translation>حساب من</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>Asthma, per 1,000 residents</source>
        <translation>الربو، لكل ١٬٠٠٠ ساكن</translation>
    </message>
    <message>
        <source>Came within five years</source>
        <translation>جاؤوا خلال خمس سنوات</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>الغبار</translation>
    </message>
    <message>
        <source>Dust from the stack</source>
        <translation>الغبار من المدخنة</translation>
    </message>
    <message>
        <source>Dust on the decks, yearly mean</source>
        <translation>الغبار على السطوح، المتوسط السنوي</translation>
    </message>
    <message>
        <source>Earned at</source>
        <translation>كُسب في</translation>
    </message>
    <message>
        <source>Eco-credits</source>
        <translation>الأرصدة البيئية</translation>
    </message>
    <message>
        <source>Eco-credits earned in the year, per head</source>
        <translation>الأرصدة البيئية المكسوبة في السنة، للفرد</translation>
    </message>
    <message>
        <source>Eco-credits held at the end of October, per head</source>
        <translation>الأرصدة البيئية المملوكة في نهاية أكتوبر، للفرد</translation>
    </message>
    <message>
        <source>Eco-credits held at the end of the year, per head</source>
        <translation>الأرصدة البيئية المملوكة في نهاية السنة، للفرد</translation>
    </message>
    <message>
        <source>Eco-credits held, per head</source>
        <translation>الأرصدة البيئية المملوكة، للفرد</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Height of the deck</source>
        <translation>ارتفاع السطح</translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation>ارتفاع المدخنة</translation>
    </message>
    <message>
        <source>Holders of accounts</source>
        <translation>أصحاب الحسابات</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>الأسر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Ledger of the eco-credits</source>
        <translation>دفتر الأرصدة البيئية</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>الدخل المنخفض</translation>
    </message>
    <message>
        <source>Margin of error of the median income</source>
        <translation>هامش خطأ وسيط الدخل</translation>
    </message>
    <message>
        <source>Median income</source>
        <translation>وسيط الدخل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Over 65 years</source>
        <translation>فوق ٦٥ سنة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>مسجَّل في</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>أبلغ عنه</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>يقع في</translation>
    </message>
    <message>
        <source>Under 15 years</source>
        <translation>دون ١٥ سنة</translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>النفايات الناشئة</translation>
    </message>
    <message>
        <source>Way to the nearest workshop</source>
        <translation>الطريق إلى أقرب ورشة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>مقابل ماذا</translation>
    </message>
    <message>
        <source>census suppressed</source>
        <translation>حجبه التعداد</translation>
    </message>
    <message>
        <source>clinic did not report</source>
        <translation>لم تبلّغ العيادة</translation>
    </message>
    <message>
        <source>district</source>
        <translation>حي</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>أحياء</translation>
    </message>
    <message>
        <source>no measuring station</source>
        <translation>لا محطة قياس</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Arcade Depot</source>
        <translation>مستودع البواكي</translation>
    </message>
    <message>
        <source>Ash Garden</source>
        <translation>حديقة الدردار</translation>
    </message>
    <message>
        <source>Ash Lane</source>
        <translation>زقاق الدردار</translation>
    </message>
    <message>
        <source>Ash Slip</source>
        <translation>مزلق الدردار</translation>
    </message>
    <message>
        <source>Ash Spire</source>
        <translation>برج الدردار</translation>
    </message>
    <message>
        <source>Ash Wharf</source>
        <translation>رصيف الدردار</translation>
    </message>
    <message>
        <source>Barrow Bridge</source>
        <translation>جسر الرابية</translation>
    </message>
    <message>
        <source>Barrow Heights</source>
        <translation>مرتفعات الرابية</translation>
    </message>
    <message>
        <source>Barrow Lawn</source>
        <translation>مرج الرابية</translation>
    </message>
    <message>
        <source>Barrow Passage</source>
        <translation>ممر الرابية</translation>
    </message>
    <message>
        <source>Barrow Row</source>
        <translation>صف الرابية</translation>
    </message>
    <message>
        <source>Barrow Row Workshop</source>
        <translation>ورشة صف الرابية</translation>
    </message>
    <message>
        <source>Barrow Undercroft</source>
        <translation>قبو الرابية</translation>
    </message>
    <message>
        <source>Barrow Undercroft Heap</source>
        <translation>كومة قبو الرابية</translation>
    </message>
    <message>
        <source>Bellow Court</source>
        <translation>فناء بيلو</translation>
    </message>
    <message>
        <source>Bellow Gantry</source>
        <translation>منصة بيلو</translation>
    </message>
    <message>
        <source>Bellow Hulk</source>
        <translation>هيكل بيلو</translation>
    </message>
    <message>
        <source>Bellow Hulk Heap</source>
        <translation>كومة هيكل بيلو</translation>
    </message>
    <message>
        <source>Bellow Market</source>
        <translation>سوق بيلو</translation>
    </message>
    <message>
        <source>Bellow Promenade</source>
        <translation>متنزه بيلو</translation>
    </message>
    <message>
        <source>Bellow Promenade Workshop</source>
        <translation>ورشة متنزه بيلو</translation>
    </message>
    <message>
        <source>Cable Chute</source>
        <translation>منزلق الكابل</translation>
    </message>
    <message>
        <source>Cable Passage</source>
        <translation>ممر الكابل</translation>
    </message>
    <message>
        <source>Cable Sluice</source>
        <translation>هويس الكابل</translation>
    </message>
    <message>
        <source>Cable Spire</source>
        <translation>برج الكابل</translation>
    </message>
    <message>
        <source>Cable Terrace</source>
        <translation>مصطبة الكابل</translation>
    </message>
    <message>
        <source>Chute Nano-Factory</source>
        <translation>مصنع المنزلق النانوي</translation>
    </message>
    <message>
        <source>Cinder Close</source>
        <translation>عطفة سندر</translation>
    </message>
    <message>
        <source>Cinder Close Workshop</source>
        <translation>ورشة عطفة سندر</translation>
    </message>
    <message>
        <source>Cinder Market</source>
        <translation>سوق سندر</translation>
    </message>
    <message>
        <source>Cinder Ramp</source>
        <translation>منحدر سندر</translation>
    </message>
    <message>
        <source>Cinder Sluice</source>
        <translation>هويس سندر</translation>
    </message>
    <message>
        <source>Cinder Sluice Workshop</source>
        <translation>ورشة هويس سندر</translation>
    </message>
    <message>
        <source>Cinder Works</source>
        <translation>مصنع سندر</translation>
    </message>
    <message>
        <source>Citizens of {name}</source>
        <translation>مواطنو {name}</translation>
    </message>
    <message>
        <source>Clasp Arbour</source>
        <translation>عريشة المشبك</translation>
    </message>
    <message>
        <source>Clasp Cloister</source>
        <translation>صحن المشبك</translation>
    </message>
    <message>
        <source>Clasp Gantry</source>
        <translation>منصة المشبك</translation>
    </message>
    <message>
        <source>Clasp Hulk</source>
        <translation>هيكل المشبك</translation>
    </message>
    <message>
        <source>Clasp Pinnacle</source>
        <translation>ذروة المشبك</translation>
    </message>
    <message>
        <source>Clasp Walk</source>
        <translation>ممشى المشبك</translation>
    </message>
    <message>
        <source>Commons Workshop Net</source>
        <translation>شبكة ورش المشاع</translation>
    </message>
    <message>
        <source>Copper Outlook</source>
        <translation>مطل النحاس</translation>
    </message>
    <message>
        <source>Copper Promenade</source>
        <translation>متنزه النحاس</translation>
    </message>
    <message>
        <source>Copper Ramp</source>
        <translation>منحدر النحاس</translation>
    </message>
    <message>
        <source>Copper Sump</source>
        <translation>حوض النحاس</translation>
    </message>
    <message>
        <source>Copper Walk</source>
        <translation>ممشى النحاس</translation>
    </message>
    <message>
        <source>Copper Wharf</source>
        <translation>رصيف النحاس</translation>
    </message>
    <message>
        <source>Cress Ballast</source>
        <translation>صابورة الرشاد</translation>
    </message>
    <message>
        <source>Cress Bridge</source>
        <translation>جسر الرشاد</translation>
    </message>
    <message>
        <source>Cress Garden</source>
        <translation>حديقة الرشاد</translation>
    </message>
    <message>
        <source>Cress Outlook</source>
        <translation>مطل الرشاد</translation>
    </message>
    <message>
        <source>Cress Passage</source>
        <translation>ممر الرشاد</translation>
    </message>
    <message>
        <source>Cress Row</source>
        <translation>صف الرشاد</translation>
    </message>
    <message>
        <source>Cress Row Heap</source>
        <translation>كومة صف الرشاد</translation>
    </message>
    <message>
        <source>Crest Depot</source>
        <translation>مستودع القمة</translation>
    </message>
    <message>
        <source>Dray Chute</source>
        <translation>منزلق دراي</translation>
    </message>
    <message>
        <source>Dray Hall</source>
        <translation>قاعة دراي</translation>
    </message>
    <message>
        <source>Dray Orchard</source>
        <translation>بستان دراي</translation>
    </message>
    <message>
        <source>Dray Parade</source>
        <translation>جادة دراي</translation>
    </message>
    <message>
        <source>Dray Slip</source>
        <translation>مزلق دراي</translation>
    </message>
    <message>
        <source>Dray Slip Heap</source>
        <translation>كومة مزلق دراي</translation>
    </message>
    <message>
        <source>Dray Spire</source>
        <translation>برج دراي</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>مسيّرة</translation>
    </message>
    <message>
        <source>Ebb Landfill</source>
        <translation>مطمر الجزر</translation>
    </message>
    <message>
        <source>Ember Belvedere</source>
        <translation>منظرة إمبر</translation>
    </message>
    <message>
        <source>Ember Hulk</source>
        <translation>هيكل إمبر</translation>
    </message>
    <message>
        <source>Ember Hulk Heap</source>
        <translation>كومة هيكل إمبر</translation>
    </message>
    <message>
        <source>Ember Mews</source>
        <translation>إسطبلات إمبر</translation>
    </message>
    <message>
        <source>Ember Square</source>
        <translation>ميدان إمبر</translation>
    </message>
    <message>
        <source>Ember Terrace</source>
        <translation>مصطبة إمبر</translation>
    </message>
    <message>
        <source>Ember Yard</source>
        <translation>ساحة إمبر</translation>
    </message>
    <message>
        <source>Fennel Crest</source>
        <translation>قمة الشمر</translation>
    </message>
    <message>
        <source>Fennel Mews</source>
        <translation>إسطبلات الشمر</translation>
    </message>
    <message>
        <source>Fennel Orchard</source>
        <translation>بستان الشمر</translation>
    </message>
    <message>
        <source>Fennel Orchard Workshop</source>
        <translation>ورشة بستان الشمر</translation>
    </message>
    <message>
        <source>Fennel Undercroft</source>
        <translation>قبو الشمر</translation>
    </message>
    <message>
        <source>Fennel Undercroft Heap</source>
        <translation>كومة قبو الشمر</translation>
    </message>
    <message>
        <source>Fennel Works</source>
        <translation>مصنع الشمر</translation>
    </message>
    <message>
        <source>Flint Crown</source>
        <translation>تاج الصوان</translation>
    </message>
    <message>
        <source>Flint Gallery</source>
        <translation>رواق الصوان</translation>
    </message>
    <message>
        <source>Flint Gallery Workshop</source>
        <translation>ورشة رواق الصوان</translation>
    </message>
    <message>
        <source>Flint Garden</source>
        <translation>حديقة الصوان</translation>
    </message>
    <message>
        <source>Flint Lane</source>
        <translation>زقاق الصوان</translation>
    </message>
    <message>
        <source>Flint Lane Workshop</source>
        <translation>ورشة زقاق الصوان</translation>
    </message>
    <message>
        <source>Flint Sump</source>
        <translation>حوض الصوان</translation>
    </message>
    <message>
        <source>Gallery Depot</source>
        <translation>مستودع الرواق</translation>
    </message>
    <message>
        <source>Gannet Arbour</source>
        <translation>عريشة غانيت</translation>
    </message>
    <message>
        <source>Gannet Court</source>
        <translation>فناء غانيت</translation>
    </message>
    <message>
        <source>Gannet Crest</source>
        <translation>قمة غانيت</translation>
    </message>
    <message>
        <source>Gannet Crest Workshop</source>
        <translation>ورشة قمة غانيت</translation>
    </message>
    <message>
        <source>Gannet Hall</source>
        <translation>قاعة غانيت</translation>
    </message>
    <message>
        <source>Gannet Siding</source>
        <translation>تفريعة غانيت</translation>
    </message>
    <message>
        <source>Gannet Undercroft</source>
        <translation>قبو غانيت</translation>
    </message>
    <message>
        <source>Gantry Depot</source>
        <translation>مستودع المنصة</translation>
    </message>
    <message>
        <source>Gilt Court</source>
        <translation>فناء المذهّب</translation>
    </message>
    <message>
        <source>Gilt Crest</source>
        <translation>قمة المذهّب</translation>
    </message>
    <message>
        <source>Gilt Crest Workshop</source>
        <translation>ورشة قمة المذهّب</translation>
    </message>
    <message>
        <source>Gilt Crown</source>
        <translation>تاج المذهّب</translation>
    </message>
    <message>
        <source>Gilt Market</source>
        <translation>سوق المذهّب</translation>
    </message>
    <message>
        <source>Gilt Terrace</source>
        <translation>مصطبة المذهّب</translation>
    </message>
    <message>
        <source>Gilt Wharf</source>
        <translation>رصيف المذهّب</translation>
    </message>
    <message>
        <source>Goods in use</source>
        <translation>سلع قيد الاستخدام</translation>
    </message>
    <message>
        <source>Hatch Outlook</source>
        <translation>مطل الكوّة</translation>
    </message>
    <message>
        <source>Hatch Siding</source>
        <translation>تفريعة الكوّة</translation>
    </message>
    <message>
        <source>Hatch Slip</source>
        <translation>مزلق الكوّة</translation>
    </message>
    <message>
        <source>Hatch Stairs</source>
        <translation>درج الكوّة</translation>
    </message>
    <message>
        <source>Heather Crest</source>
        <translation>قمة الخلنج</translation>
    </message>
    <message>
        <source>Heather Gallery</source>
        <translation>رواق الخلنج</translation>
    </message>
    <message>
        <source>Heather Gantry</source>
        <translation>منصة الخلنج</translation>
    </message>
    <message>
        <source>Heather Hulk</source>
        <translation>هيكل الخلنج</translation>
    </message>
    <message>
        <source>Heather Hulk Heap</source>
        <translation>كومة هيكل الخلنج</translation>
    </message>
    <message>
        <source>Heather Lawn</source>
        <translation>مرج الخلنج</translation>
    </message>
    <message>
        <source>Heather Walk</source>
        <translation>ممشى الخلنج</translation>
    </message>
    <message>
        <source>Hinge Belvedere</source>
        <translation>منظرة المفصلة</translation>
    </message>
    <message>
        <source>Hinge Cloister</source>
        <translation>صحن المفصلة</translation>
    </message>
    <message>
        <source>Hinge Gantry</source>
        <translation>منصة المفصلة</translation>
    </message>
    <message>
        <source>Hinge Grove</source>
        <translation>أيكة المفصلة</translation>
    </message>
    <message>
        <source>Hinge Row</source>
        <translation>صف المفصلة</translation>
    </message>
    <message>
        <source>Hinge Row Workshop</source>
        <translation>ورشة صف المفصلة</translation>
    </message>
    <message>
        <source>Hinge Sluice</source>
        <translation>هويس المفصلة</translation>
    </message>
    <message>
        <source>Hinge Stairs</source>
        <translation>درج المفصلة</translation>
    </message>
    <message>
        <source>Ivory Aerie</source>
        <translation>وكر العاج</translation>
    </message>
    <message>
        <source>Ivory Passage</source>
        <translation>ممر العاج</translation>
    </message>
    <message>
        <source>Ivory Promenade</source>
        <translation>متنزه العاج</translation>
    </message>
    <message>
        <source>Ivory Ramp</source>
        <translation>منحدر العاج</translation>
    </message>
    <message>
        <source>Ivory Sump</source>
        <translation>حوض العاج</translation>
    </message>
    <message>
        <source>Ivory Yard</source>
        <translation>ساحة العاج</translation>
    </message>
    <message>
        <source>Juniper Court</source>
        <translation>فناء العرعر</translation>
    </message>
    <message>
        <source>Juniper Grove</source>
        <translation>أيكة العرعر</translation>
    </message>
    <message>
        <source>Juniper Hall</source>
        <translation>قاعة العرعر</translation>
    </message>
    <message>
        <source>Juniper Siding</source>
        <translation>تفريعة العرعر</translation>
    </message>
    <message>
        <source>Juniper Siding Heap</source>
        <translation>كومة تفريعة العرعر</translation>
    </message>
    <message>
        <source>Kestrel Ballast</source>
        <translation>صابورة العوسق</translation>
    </message>
    <message>
        <source>Kestrel Crown</source>
        <translation>تاج العوسق</translation>
    </message>
    <message>
        <source>Kestrel Gate</source>
        <translation>بوابة العوسق</translation>
    </message>
    <message>
        <source>Kestrel Passage</source>
        <translation>ممر العوسق</translation>
    </message>
    <message>
        <source>Kestrel Row</source>
        <translation>صف العوسق</translation>
    </message>
    <message>
        <source>Kestrel Row Heap</source>
        <translation>كومة صف العوسق</translation>
    </message>
    <message>
        <source>Kiln Depot</source>
        <translation>مستودع الأتون</translation>
    </message>
    <message>
        <source>Lantern Culvert</source>
        <translation>عبّارة الفانوس</translation>
    </message>
    <message>
        <source>Lantern Garden</source>
        <translation>حديقة الفانوس</translation>
    </message>
    <message>
        <source>Lantern Parade</source>
        <translation>جادة الفانوس</translation>
    </message>
    <message>
        <source>Lantern Passage</source>
        <translation>ممر الفانوس</translation>
    </message>
    <message>
        <source>Lantern Square</source>
        <translation>ميدان الفانوس</translation>
    </message>
    <message>
        <source>Lantern Square Workshop</source>
        <translation>ورشة ميدان الفانوس</translation>
    </message>
    <message>
        <source>Lichen Gantry</source>
        <translation>منصة الأشنة</translation>
    </message>
    <message>
        <source>Lichen Heights</source>
        <translation>مرتفعات الأشنة</translation>
    </message>
    <message>
        <source>Lichen Mews</source>
        <translation>إسطبلات الأشنة</translation>
    </message>
    <message>
        <source>Lichen Promenade</source>
        <translation>متنزه الأشنة</translation>
    </message>
    <message>
        <source>Lichen Square</source>
        <translation>ميدان الأشنة</translation>
    </message>
    <message>
        <source>Lichen Square Workshop</source>
        <translation>ورشة ميدان الأشنة</translation>
    </message>
    <message>
        <source>Lichen Undercroft</source>
        <translation>قبو الأشنة</translation>
    </message>
    <message>
        <source>Lichen Undercroft Workshop</source>
        <translation>ورشة قبو الأشنة</translation>
    </message>
    <message>
        <source>Loom Orchard</source>
        <translation>بستان النول</translation>
    </message>
    <message>
        <source>Loom Spire</source>
        <translation>برج النول</translation>
    </message>
    <message>
        <source>Loom Square</source>
        <translation>ميدان النول</translation>
    </message>
    <message>
        <source>Loom Wharf</source>
        <translation>رصيف النول</translation>
    </message>
    <message>
        <source>Loom Wharf Workshop</source>
        <translation>ورشة رصيف النول</translation>
    </message>
    <message>
        <source>Lowgate Depot</source>
        <translation>مستودع لوغيت</translation>
    </message>
    <message>
        <source>Malik&apos;s round 1 after</source>
        <translation>جولة مالك ١ بعد</translation>
    </message>
    <message>
        <source>Malik&apos;s round 1 before</source>
        <translation>جولة مالك ١ قبل</translation>
    </message>
    <message>
        <source>Malik&apos;s round 2 after</source>
        <translation>جولة مالك ٢ بعد</translation>
    </message>
    <message>
        <source>Malik&apos;s round 2 before</source>
        <translation>جولة مالك ٢ قبل</translation>
    </message>
    <message>
        <source>Malik&apos;s round 3 after</source>
        <translation>جولة مالك ٣ بعد</translation>
    </message>
    <message>
        <source>Malik&apos;s round 3 before</source>
        <translation>جولة مالك ٣ قبل</translation>
    </message>
    <message>
        <source>Malik&apos;s round 4 after</source>
        <translation>جولة مالك ٤ بعد</translation>
    </message>
    <message>
        <source>Malik&apos;s round 4 before</source>
        <translation>جولة مالك ٤ قبل</translation>
    </message>
    <message>
        <source>Marl Crown</source>
        <translation>تاج المارل</translation>
    </message>
    <message>
        <source>Marl Lane</source>
        <translation>زقاق المارل</translation>
    </message>
    <message>
        <source>Marl Promenade</source>
        <translation>متنزه المارل</translation>
    </message>
    <message>
        <source>Marl Ramp</source>
        <translation>منحدر المارل</translation>
    </message>
    <message>
        <source>Marl Ramp Workshop</source>
        <translation>ورشة منحدر المارل</translation>
    </message>
    <message>
        <source>Mica Arcade</source>
        <translation>بواكي الميكا</translation>
    </message>
    <message>
        <source>Mica Parade</source>
        <translation>جادة الميكا</translation>
    </message>
    <message>
        <source>Mica Promenade</source>
        <translation>متنزه الميكا</translation>
    </message>
    <message>
        <source>Mica Row</source>
        <translation>صف الميكا</translation>
    </message>
    <message>
        <source>Mica Row Workshop</source>
        <translation>ورشة صف الميكا</translation>
    </message>
    <message>
        <source>Mica Sluice</source>
        <translation>هويس الميكا</translation>
    </message>
    <message>
        <source>Mica Spire</source>
        <translation>برج الميكا</translation>
    </message>
    <message>
        <source>Nettle Aerie</source>
        <translation>وكر القراص</translation>
    </message>
    <message>
        <source>Nettle Cloister</source>
        <translation>صحن القراص</translation>
    </message>
    <message>
        <source>Nettle Drift</source>
        <translation>ركام القراص</translation>
    </message>
    <message>
        <source>Nettle Drift Workshop</source>
        <translation>ورشة ركام القراص</translation>
    </message>
    <message>
        <source>Nettle Kiln</source>
        <translation>أتون القراص</translation>
    </message>
    <message>
        <source>Nettle Orchard</source>
        <translation>بستان القراص</translation>
    </message>
    <message>
        <source>Northface Nano-Factory</source>
        <translation>مصنع الواجهة الشمالية النانوي</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>الهواء الطلق</translation>
    </message>
    <message>
        <source>Orchard Depot</source>
        <translation>مستودع البستان</translation>
    </message>
    <message>
        <source>Oriel Aerie</source>
        <translation>وكر أوريل</translation>
    </message>
    <message>
        <source>Oriel Hall</source>
        <translation>قاعة أوريل</translation>
    </message>
    <message>
        <source>Oriel Hulk</source>
        <translation>هيكل أوريل</translation>
    </message>
    <message>
        <source>Oriel Hulk Heap</source>
        <translation>كومة هيكل أوريل</translation>
    </message>
    <message>
        <source>Oriel Lawn</source>
        <translation>مرج أوريل</translation>
    </message>
    <message>
        <source>Oriel Parade</source>
        <translation>جادة أوريل</translation>
    </message>
    <message>
        <source>Oriel Works</source>
        <translation>مصنع أوريل</translation>
    </message>
    <message>
        <source>Oriel Works Workshop</source>
        <translation>ورشة مصنع أوريل</translation>
    </message>
    <message>
        <source>Otter Close</source>
        <translation>عطفة أوتر</translation>
    </message>
    <message>
        <source>Otter Court</source>
        <translation>فناء أوتر</translation>
    </message>
    <message>
        <source>Otter Court Workshop</source>
        <translation>ورشة فناء أوتر</translation>
    </message>
    <message>
        <source>Otter Heights</source>
        <translation>مرتفعات أوتر</translation>
    </message>
    <message>
        <source>Otter Undercroft</source>
        <translation>قبو أوتر</translation>
    </message>
    <message>
        <source>Otter Walk</source>
        <translation>ممشى أوتر</translation>
    </message>
    <message>
        <source>Otter Walk Workshop</source>
        <translation>ورشة ممشى أوتر</translation>
    </message>
    <message>
        <source>Otter Wharf</source>
        <translation>رصيف أوتر</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>ما وراء البحار</translation>
    </message>
    <message>
        <source>Perpetual Matter</source>
        <translation>المادة الدائمة</translation>
    </message>
    <message>
        <source>Pewter Chute</source>
        <translation>منزلق البيوتر</translation>
    </message>
    <message>
        <source>Pewter Crest</source>
        <translation>قمة البيوتر</translation>
    </message>
    <message>
        <source>Pewter Crest Workshop</source>
        <translation>ورشة قمة البيوتر</translation>
    </message>
    <message>
        <source>Pewter Grove</source>
        <translation>أيكة البيوتر</translation>
    </message>
    <message>
        <source>Pewter Hall</source>
        <translation>قاعة البيوتر</translation>
    </message>
    <message>
        <source>Pewter Hall Workshop</source>
        <translation>ورشة قاعة البيوتر</translation>
    </message>
    <message>
        <source>Pewter Ramp</source>
        <translation>منحدر البيوتر</translation>
    </message>
    <message>
        <source>Pewter Sluice</source>
        <translation>هويس البيوتر</translation>
    </message>
    <message>
        <source>Quill Arbour</source>
        <translation>عريشة الريشة</translation>
    </message>
    <message>
        <source>Quill Crown</source>
        <translation>تاج الريشة</translation>
    </message>
    <message>
        <source>Quill Gate</source>
        <translation>بوابة الريشة</translation>
    </message>
    <message>
        <source>Quill Gate Workshop</source>
        <translation>ورشة بوابة الريشة</translation>
    </message>
    <message>
        <source>Quill Undercroft</source>
        <translation>قبو الريشة</translation>
    </message>
    <message>
        <source>Quill Works</source>
        <translation>مصنع الريشة</translation>
    </message>
    <message>
        <source>Quill Works Workshop</source>
        <translation>ورشة مصنع الريشة</translation>
    </message>
    <message>
        <source>Rivet Aerie</source>
        <translation>وكر البرشام</translation>
    </message>
    <message>
        <source>Rivet Gantry</source>
        <translation>منصة البرشام</translation>
    </message>
    <message>
        <source>Rivet Gantry Workshop</source>
        <translation>ورشة منصة البرشام</translation>
    </message>
    <message>
        <source>Rivet Mews</source>
        <translation>إسطبلات البرشام</translation>
    </message>
    <message>
        <source>Rivet Promenade</source>
        <translation>متنزه البرشام</translation>
    </message>
    <message>
        <source>Rivet Slip</source>
        <translation>مزلق البرشام</translation>
    </message>
    <message>
        <source>Rivet Slip Heap</source>
        <translation>كومة مزلق البرشام</translation>
    </message>
    <message>
        <source>Rivet Walk</source>
        <translation>ممشى البرشام</translation>
    </message>
    <message>
        <source>Rook Belvedere</source>
        <translation>منظرة الرخ</translation>
    </message>
    <message>
        <source>Rook Gate</source>
        <translation>بوابة الرخ</translation>
    </message>
    <message>
        <source>Rook Gate Workshop</source>
        <translation>ورشة بوابة الرخ</translation>
    </message>
    <message>
        <source>Rook Lane</source>
        <translation>زقاق الرخ</translation>
    </message>
    <message>
        <source>Rook Works</source>
        <translation>مصنع الرخ</translation>
    </message>
    <message>
        <source>Saffron Cloister</source>
        <translation>صحن الزعفران</translation>
    </message>
    <message>
        <source>Saffron Cloister Workshop</source>
        <translation>ورشة صحن الزعفران</translation>
    </message>
    <message>
        <source>Saffron Close</source>
        <translation>عطفة الزعفران</translation>
    </message>
    <message>
        <source>Saffron Close Workshop</source>
        <translation>ورشة عطفة الزعفران</translation>
    </message>
    <message>
        <source>Saffron Crown</source>
        <translation>تاج الزعفران</translation>
    </message>
    <message>
        <source>Saffron Gantry</source>
        <translation>منصة الزعفران</translation>
    </message>
    <message>
        <source>Saffron Gantry Workshop</source>
        <translation>ورشة منصة الزعفران</translation>
    </message>
    <message>
        <source>Saffron Sluice</source>
        <translation>هويس الزعفران</translation>
    </message>
    <message>
        <source>Salt Aerie</source>
        <translation>وكر الملح</translation>
    </message>
    <message>
        <source>Salt Drift</source>
        <translation>ركام الملح</translation>
    </message>
    <message>
        <source>Salt Drift Heap</source>
        <translation>كومة ركام الملح</translation>
    </message>
    <message>
        <source>Salt Gate</source>
        <translation>بوابة الملح</translation>
    </message>
    <message>
        <source>Salt Kiln</source>
        <translation>أتون الملح</translation>
    </message>
    <message>
        <source>Salt Market</source>
        <translation>سوق الملح</translation>
    </message>
    <message>
        <source>Salt Orchard</source>
        <translation>بستان الملح</translation>
    </message>
    <message>
        <source>Salt Sump</source>
        <translation>حوض الملح</translation>
    </message>
    <message>
        <source>Scavengers&apos; Guild</source>
        <translation>نقابة النبّاشين</translation>
    </message>
    <message>
        <source>Skyhook Quay</source>
        <translation>مرفأ سكاي هوك</translation>
    </message>
    <message>
        <source>Skyhook Shipping</source>
        <translation>سكاي هوك للشحن البحري</translation>
    </message>
    <message>
        <source>Slipway Depot</source>
        <translation>مستودع المزلق</translation>
    </message>
    <message>
        <source>Sluice Furnace</source>
        <translation>فرن الهويس</translation>
    </message>
    <message>
        <source>Sorrel Aerie</source>
        <translation>وكر الحماض</translation>
    </message>
    <message>
        <source>Sorrel Aerie Workshop</source>
        <translation>ورشة وكر الحماض</translation>
    </message>
    <message>
        <source>Sorrel Close</source>
        <translation>عطفة الحماض</translation>
    </message>
    <message>
        <source>Sorrel Court</source>
        <translation>فناء الحماض</translation>
    </message>
    <message>
        <source>Sorrel Slip</source>
        <translation>مزلق الحماض</translation>
    </message>
    <message>
        <source>Sorrel Wharf</source>
        <translation>رصيف الحماض</translation>
    </message>
    <message>
        <source>Stairs Depot</source>
        <translation>مستودع الدرج</translation>
    </message>
    <message>
        <source>Strata Collection</source>
        <translation>ستراتا للجمع</translation>
    </message>
    <message>
        <source>Strata Foundries</source>
        <translation>مسابك ستراتا</translation>
    </message>
    <message>
        <source>Strata Heat</source>
        <translation>ستراتا للحرارة</translation>
    </message>
    <message>
        <source>Tallow Outlook</source>
        <translation>مطل الشحم</translation>
    </message>
    <message>
        <source>Tallow Ramp</source>
        <translation>منحدر الشحم</translation>
    </message>
    <message>
        <source>Tallow Sump</source>
        <translation>حوض الشحم</translation>
    </message>
    <message>
        <source>Tallow Walk</source>
        <translation>ممشى الشحم</translation>
    </message>
    <message>
        <source>Tallow Wharf</source>
        <translation>رصيف الشحم</translation>
    </message>
    <message>
        <source>Tansy Arcade</source>
        <translation>بواكي تانسي</translation>
    </message>
    <message>
        <source>Tansy Ballast</source>
        <translation>صابورة تانسي</translation>
    </message>
    <message>
        <source>Tansy Crown</source>
        <translation>تاج تانسي</translation>
    </message>
    <message>
        <source>Tansy Gallery</source>
        <translation>رواق تانسي</translation>
    </message>
    <message>
        <source>Tansy Lawn</source>
        <translation>مرج تانسي</translation>
    </message>
    <message>
        <source>Tansy Lawn Workshop</source>
        <translation>ورشة مرج تانسي</translation>
    </message>
    <message>
        <source>Terrace gardens</source>
        <translation>حدائق المصاطب</translation>
    </message>
    <message>
        <source>Thistle Aerie</source>
        <translation>وكر الشوك</translation>
    </message>
    <message>
        <source>Thistle Arbour</source>
        <translation>عريشة الشوك</translation>
    </message>
    <message>
        <source>Thistle Chute</source>
        <translation>منزلق الشوك</translation>
    </message>
    <message>
        <source>Thistle Cloister</source>
        <translation>صحن الشوك</translation>
    </message>
    <message>
        <source>Thistle Passage</source>
        <translation>ممر الشوك</translation>
    </message>
    <message>
        <source>Thistle Sump</source>
        <translation>حوض الشوك</translation>
    </message>
    <message>
        <source>Tideline Fabrication</source>
        <translation>تايدلاين للتصنيع</translation>
    </message>
    <message>
        <source>Tideline Nano-Factory</source>
        <translation>مصنع تايدلاين النانوي</translation>
    </message>
    <message>
        <source>Umber Ballast</source>
        <translation>صابورة أومبر</translation>
    </message>
    <message>
        <source>Umber Chute</source>
        <translation>منزلق أومبر</translation>
    </message>
    <message>
        <source>Umber Close</source>
        <translation>عطفة أومبر</translation>
    </message>
    <message>
        <source>Umber Close Workshop</source>
        <translation>ورشة عطفة أومبر</translation>
    </message>
    <message>
        <source>Umber Gate</source>
        <translation>بوابة أومبر</translation>
    </message>
    <message>
        <source>Umber Pinnacle</source>
        <translation>ذروة أومبر</translation>
    </message>
    <message>
        <source>Umber Square</source>
        <translation>ميدان أومبر</translation>
    </message>
    <message>
        <source>Umber Square Workshop</source>
        <translation>ورشة ميدان أومبر</translation>
    </message>
    <message>
        <source>Undertow Nano-Factory</source>
        <translation>مصنع أندرتو النانوي</translation>
    </message>
    <message>
        <source>Vetch Close</source>
        <translation>عطفة البيقية</translation>
    </message>
    <message>
        <source>Vetch Crest</source>
        <translation>قمة البيقية</translation>
    </message>
    <message>
        <source>Vetch Parade</source>
        <translation>جادة البيقية</translation>
    </message>
    <message>
        <source>Vetch Passage</source>
        <translation>ممر البيقية</translation>
    </message>
    <message>
        <source>Vetch Sump</source>
        <translation>حوض البيقية</translation>
    </message>
    <message>
        <source>Westfall Nano-Factory</source>
        <translation>مصنع وستفول النانوي</translation>
    </message>
    <message>
        <source>Wicker Culvert</source>
        <translation>عبّارة الخوص</translation>
    </message>
    <message>
        <source>Wicker Culvert Heap</source>
        <translation>كومة عبّارة الخوص</translation>
    </message>
    <message>
        <source>Wicker Heights</source>
        <translation>مرتفعات الخوص</translation>
    </message>
    <message>
        <source>Wicker Market</source>
        <translation>سوق الخوص</translation>
    </message>
    <message>
        <source>Wicker Market Workshop</source>
        <translation>ورشة سوق الخوص</translation>
    </message>
    <message>
        <source>Wicker Mews</source>
        <translation>إسطبلات الخوص</translation>
    </message>
    <message>
        <source>Wicker Orchard</source>
        <translation>بستان الخوص</translation>
    </message>
    <message>
        <source>Wicker Row</source>
        <translation>صف الخوص</translation>
    </message>
    <message>
        <source>Wicker Row Heap</source>
        <translation>كومة صف الخوص</translation>
    </message>
    <message>
        <source>Wren Hulk</source>
        <translation>هيكل الصعو</translation>
    </message>
    <message>
        <source>Wren Lawn</source>
        <translation>مرج الصعو</translation>
    </message>
    <message>
        <source>Wren Lawn Workshop</source>
        <translation>ورشة مرج الصعو</translation>
    </message>
    <message>
        <source>Wren Outlook</source>
        <translation>مطل الصعو</translation>
    </message>
    <message>
        <source>Wren Parade</source>
        <translation>جادة الصعو</translation>
    </message>
    <message>
        <source>Wren Parade Workshop</source>
        <translation>ورشة جادة الصعو</translation>
    </message>
    <message>
        <source>Wren Passage</source>
        <translation>ممر الصعو</translation>
    </message>
    <message>
        <source>Wren Works</source>
        <translation>مصنع الصعو</translation>
    </message>
    <message>
        <source>Yarrow Close</source>
        <translation>عطفة القيصوم</translation>
    </message>
    <message>
        <source>Yarrow Drift</source>
        <translation>ركام القيصوم</translation>
    </message>
    <message>
        <source>Yarrow Drift Heap</source>
        <translation>كومة ركام القيصوم</translation>
    </message>
    <message>
        <source>Yarrow Lane</source>
        <translation>زقاق القيصوم</translation>
    </message>
    <message>
        <source>Yarrow Lane Workshop</source>
        <translation>ورشة زقاق القيصوم</translation>
    </message>
    <message>
        <source>Yarrow Mews</source>
        <translation>إسطبلات القيصوم</translation>
    </message>
    <message>
        <source>Yarrow Mews Workshop</source>
        <translation>ورشة إسطبلات القيصوم</translation>
    </message>
    <message>
        <source>Yarrow Yard</source>
        <translation>ساحة القيصوم</translation>
    </message>
    <message>
        <source>Yarrow Yard Workshop</source>
        <translation>ورشة ساحة القيصوم</translation>
    </message>
    <message>
        <source>Zinc Bridge</source>
        <translation>جسر الزنك</translation>
    </message>
    <message>
        <source>Zinc Drift</source>
        <translation>ركام الزنك</translation>
    </message>
    <message>
        <source>Zinc Kiln</source>
        <translation>أتون الزنك</translation>
    </message>
    <message>
        <source>Zinc Promenade</source>
        <translation>متنزه الزنك</translation>
    </message>
    <message>
        <source>Zinc Spire</source>
        <translation>برج الزنك</translation>
    </message>
    <message>
        <source>Zinc Stairs</source>
        <translation>درج الزنك</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>مواطنون</translation>
    </message>
    <message>
        <source>company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>مُصدِر</translation>
    </message>
    <message>
        <source>recycling</source>
        <translation>إعادة تدوير</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>موزَّع</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>مُنفَق</translation>
    </message>
    <message>
        <source>upcycling</source>
        <translation>تدوير ارتقائي</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>ورشة</translation>
    </message>
</context>
<context>
    <name>nouns</name>
    <message numerus="yes">
        <source>{n} districts</source>
        <extracomment>{n} district</extracomment>
        <translation>
            <numerusform>لا أحياء</numerusform>
            <numerusform>حيّ واحد</numerusform>
            <numerusform>حيّان</numerusform>
            <numerusform>{n} أحياء</numerusform>
            <numerusform>{n} حيًّا</numerusform>
            <numerusform>{n} حيّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drones</source>
        <extracomment>{n} drone</extracomment>
        <translation>
            <numerusform>{n} مسيّرة</numerusform>
            <numerusform>مسيّرة واحدة</numerusform>
            <numerusform>مسيّرتان</numerusform>
            <numerusform>{n} مسيّرات</numerusform>
            <numerusform>{n} مسيّرة</numerusform>
            <numerusform>{n} مسيّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} levels</source>
        <extracomment>{n} level</extracomment>
        <translation>
            <numerusform>لا مستويات</numerusform>
            <numerusform>مستوى واحد</numerusform>
            <numerusform>مستويان</numerusform>
            <numerusform>{n} مستويات</numerusform>
            <numerusform>{n} مستوى</numerusform>
            <numerusform>{n} مستوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rounds</source>
        <extracomment>{n} round</extracomment>
        <translation>
            <numerusform>{n} جولة</numerusform>
            <numerusform>جولة واحدة</numerusform>
            <numerusform>جولتان</numerusform>
            <numerusform>{n} جولات</numerusform>
            <numerusform>{n} جولة</numerusform>
            <numerusform>{n} جولة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Credit Office</source>
        <translation>مكتب الأرصدة</translation>
    </message>
    <message>
        <source>Deck Air Watch</source>
        <translation>مراقبة هواء السطوح</translation>
    </message>
    <message>
        <source>Deck Survey</source>
        <translation>مساحة السطوح</translation>
    </message>
    <message>
        <source>Operators&apos; returns 2045</source>
        <translation>إقرارات المشغّلين ٢٠٤٥</translation>
    </message>
    <message>
        <source>Strata Census 2045</source>
        <translation>تعداد ستراتا ٢٠٤٥</translation>
    </message>
    <message>
        <source>Strata Weighing</source>
        <translation>موازين ستراتا</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits</name>
    <message>
        <source>Everybody earns them. Who holds them?</source>
        <extracomment>question</extracomment>
        <translation>الجميع يكسبها. من يملكها؟</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/crowd</name>
    <message>
        <source>Eli asks who holds them. Name by name nobody stands out: {name_share} at most, concentration {hhi_names:.0}. Door by door it is {hhi_doors:.0}: {names_at_door.value} of the names are registered at {door}, with {door_share} of all credits. A person on level 1 is left with {held_low}, on level 6 with {held_high}.</source>
        <extracomment>caption</extracomment>
        <translation>يسأل إيلي من يملكها. اسمًا باسم لا يبرز أحد: {name_share} على الأكثر، والتركّز {hhi_names:.0}. وبابًا بباب هو {hhi_doors:.0}: {names_at_door.value} من الأسماء مسجلة في {door}، ومعها {door_share} من كل الأرصدة. يبقى لشخص في المستوى ١ {held_low}، وفي المستوى ٦ {held_high}.</translation>
    </message>
    <message>
        <source>The crowd</source>
        <extracomment>title</extracomment>
        <translation>الحشد</translation>
    </message>
    <message>
        <source>The index runs to 10,000; above 1,800 the US merger guidelines of 2023 call a market highly concentrated. Gini of what people hold: {gini_may} in May, {gini_october} in October. Play the months and watch the lower decks run dry.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>يمتد المؤشر إلى ١٠٬٠٠٠؛ وفوق ١٬٨٠٠ تعدّ إرشادات الاندماج الأمريكية لعام ٢٠٢٣ السوق شديدة التركّز. مؤشر جيني لما يملكه الناس: {gini_may} في مايو، و{gini_october} في أكتوبر. شغّل الأشهر وراقب السطوح السفلى تجف.</translation>
    </message>
    <message>
        <source>{door}: {door_share} of all credits</source>
        <extracomment>call-out</extracomment>
        <translation>{door}: {door_share} من كل الأرصدة</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/festival</name>
    <message>
        <source>23 June, Lantern Square: {drones} carry advertisements, at {swarm_at} {swarm.value} of them over the square itself. They praise cash for credits. In this month companies buy {bought_times.value} times what they bought in May.</source>
        <extracomment>caption</extracomment>
        <translation>٢٣ يونيو، ميدان الفانوس: {drones} تحمل إعلانات، وعند {swarm_at} منها {swarm.value} فوق الميدان نفسه. تمدح النقد مقابل الأرصدة. في هذا الشهر تشتري الشركات قدر ما اشترته في مايو {bought_times.value} مرة.</translation>
    </message>
    <message>
        <source>Each dot is a recorded track: they come from all sides, circle, and leave within the hour. Companies bought {first_bought} in June, {bought_before} in May. Nobody says yet who they are.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>كل نقطة مسار مسجَّل: تأتي من كل الجهات، وتدور، وترحل خلال الساعة. اشترت الشركات {first_bought} في يونيو، و{bought_before} في مايو. ولا أحد يقول بعد من هي.</translation>
    </message>
    <message>
        <source>The festival</source>
        <extracomment>title</extracomment>
        <translation>المهرجان</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/layers</name>
    <message>
        <source>A city in layers</source>
        <extracomment>title</extracomment>
        <translation>مدينة من طبقات</translation>
    </message>
    <message>
        <source>Level 1: {income_low} a year</source>
        <extracomment>call-out</extracomment>
        <translation>المستوى ١: {income_low} في السنة</translation>
    </message>
    <message>
        <source>Level 6: {income_high} a year</source>
        <extracomment>call-out</extracomment>
        <translation>المستوى ٦: {income_high} في السنة</translation>
    </message>
    <message>
        <source>Strata stands on {levels}, {districts} round one summit, {people} in all. On the lowest level the person in the middle lives on {income_low} a year, on the highest on {income_high}. What is thrown away comes down: below, a person breathes {dust_low} of dust, {dust_times.value} times what is breathed at the top.</source>
        <extracomment>caption</extracomment>
        <translation>تقوم ستراتا على {levels}، {districts} حول قمة واحدة، {people} في المجموع. في أدنى مستوى يعيش الشخص الأوسط على {income_low} في السنة، وفي الأعلى على {income_high}. وما يُرمى ينزل: في الأسفل يتنفس الشخص {dust_low} من الغبار، قدر ما يُتنفس في القمة {dust_times.value} مرة.</translation>
    </message>
    <message>
        <source>Turn the city a little while it stands: each deck is a set of regions at its own height, and what is coloured, named or carried on it stands with it. People on low incomes breathe {poor_times.value} times what all others do. From the depot at the top {made_high} went down to factories and furnace in the year.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>أدِر المدينة قليلًا وهي قائمة: كل سطح مجموعة مناطق على ارتفاعها، وما لُوّن أو سُمّي أو حُمل عليه يقوم معه. يتنفس ذوو الدخل المنخفض قدر ما يتنفسه الآخرون جميعًا {poor_times.value} مرة. من المستودع في القمة نزل {made_high} في السنة إلى المصانع والفرن.</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/net</name>
    <message>
        <source>A net of small facilities</source>
        <extracomment>title</extracomment>
        <translation>شبكة من المنشآت الصغيرة</translation>
    </message>
    <message>
        <source>In November Layla becomes a partner: her companies share out what they hold. Without that, concentration would stand at {hhi_alone:.0}; with it, it is {hhi_partner:.0}. With {more_shops.value} more workshops on levels 1 and 2, {after_low} of the people there live within 600 m of one instead of {before_low}.</source>
        <extracomment>caption</extracomment>
        <translation>في نوفمبر تصبح ليلى شريكة: تتقاسم شركاتها ما تملكه. من دون ذلك كان التركّز {hhi_alone:.0}؛ ومعه {hhi_partner:.0}. ومع {more_shops.value} {more_shops:ورشة|ورشة|ورشتين|ورش|ورشة|ورشة} إضافية في المستويين ١ و٢ يعيش {after_low} من الناس هناك ضمن ٦٠٠ م من ورشة بدل {before_low}.</translation>
    </message>
    <message>
        <source>Over the whole city that is {newly} more. Malik&apos;s {rounds} make the same stops in {rounds_after} instead of {rounds_before}, {rounds_change:abs} {rounds_change:less|the same|more}. The Gini of what people hold fell from {gini_october} to {gini_december}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>في المدينة كلها يزيد ذلك بمقدار {newly}. جولات مالك ({rounds}) تقف المواقف نفسها في {rounds_after} بدل {rounds_before}، {rounds_change:أقل بمقدار|بلا فرق،|أكثر بمقدار} {rounds_change:abs}. وانخفض مؤشر جيني لما يملكه الناس من {gini_october} إلى {gini_december}.</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/workshops</name>
    <message>
        <source>Clara&apos;s bench, Hinge Row</source>
        <extracomment>call-out</extracomment>
        <translation>طاولة كلارا، صف المفصلة</translation>
    </message>
    <message>
        <source>Clara&apos;s credits pay for what is made again. {shops.value} workshops took in {brought} of devices and polymers, and paid people {upcycled_millions} for it. On level 4, {near_fourth} live within 600 m of a bench; on level 1, where the drifts are, {near_low}. Malik&apos;s crews have dug {dug} out of them.</source>
        <extracomment>caption</extracomment>
        <translation>أرصدة كلارا تدفع ثمن ما يُصنع من جديد. {shops.value} {shops:ورشة|ورشة|ورشتان|ورش|ورشة|ورشة} استقبلت {brought} من الأجهزة والبوليمرات، ودفعت للناس عنها {upcycled_millions}. في المستوى ٤ يعيش {near_fourth} ضمن ٦٠٠ م من طاولة عمل؛ وفي المستوى ١، حيث الركام، {near_low}. واستخرجت طواقم مالك منه {dug}.</translation>
    </message>
    <message>
        <source>Salt Drift Heap held {drift_first} in March and {drift_last} at the end of the year. Ask the room who would walk how far with a broken screen in the hand.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>كان في كومة ركام الملح {drift_first} في مارس و{drift_last} في نهاية السنة. اسأل الحضور من يمشي كم وفي يده شاشة مكسورة.</translation>
    </message>
    <message>
        <source>Salt Drift Heap {drift_first} in March, {drift_last} in December</source>
        <extracomment>call-out</extracomment>
        <translation>كومة ركام الملح: {drift_first} في مارس، {drift_last} في ديسمبر</translation>
    </message>
    <message>
        <source>The workshops</source>
        <extracomment>title</extracomment>
        <translation>الورش</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>أرصدة</translation>
    </message>
    <message>
        <source>depot</source>
        <translation>مستودع</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>أجهزة</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ركام</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>مسيّرة</translation>
    </message>
    <message>
        <source>export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>incinerator</source>
        <translation>محرقة</translation>
    </message>
    <message>
        <source>landfill</source>
        <translation>مطمر</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>مارك</translation>
    </message>
    <message>
        <source>million credits</source>
        <translation>مليون رصيد</translation>
    </message>
    <message>
        <source>organics</source>
        <translation>عضويات</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>لكل ١٬٠٠٠</translation>
    </message>
    <message>
        <source>polymers</source>
        <translation>بوليمرات</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>residue</source>
        <translation>مخلّفات</translation>
    </message>
    <message>
        <source>round</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>t/month</source>
        <translation>طن/شهر</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>مكغ/م³</translation>
    </message>
</context>
</TS>
