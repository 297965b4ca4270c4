<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>The Nano-City, 2085</source>
        <translation>المدينة النانوية، ٢٠٨٥</translation>
    </message>
    <message>
        <source>Which loads never reached the Heart, and who breathes them?</source>
        <translation>أي الحمولات لم تبلغ القلب قط، ومن يتنفسها؟</translation>
    </message>
    <message>
        <source>made data · seed</source>
        <translation>بيانات مُختلَقة · بذرة</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Acknowledged by</source>
        <translation>أكّد استلامه</translation>
    </message>
    <message>
        <source>Air sensors</source>
        <translation>مستشعرات الهواء</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Biohazard</source>
        <translation>الخطر الحيوي</translation>
    </message>
    <message>
        <source>Biohazard of a resident</source>
        <translation>الخطر الحيوي على الساكن</translation>
    </message>
    <message>
        <source>Biohazard, week by week</source>
        <translation>الخطر الحيوي، أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Biohazard, yearly mean</source>
        <translation>الخطر الحيوي، المتوسط السنوي</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>موعد الوصول</translation>
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
        <source>Dust, yearly mean</source>
        <translation>الغبار، المتوسط السنوي</translation>
    </message>
    <message>
        <source>End of the chain</source>
        <translation>نهاية السلسلة</translation>
    </message>
    <message>
        <source>Faction</source>
        <translation>الفصيل</translation>
    </message>
    <message>
        <source>Fences of the Heart</source>
        <translation>أسوار القلب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Gate of the Heart</source>
        <translation>بوابة القلب</translation>
    </message>
    <message>
        <source>Hangs in</source>
        <translation>معلّق في</translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation>ارتفاع المدخنة</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>عُقدت في</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>كم معًا</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>يرعاه</translation>
    </message>
    <message>
        <source>Kept in use</source>
        <translation>أُبقي قيد الاستخدام</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>الدخل المنخفض</translation>
    </message>
    <message>
        <source>Lung cases, per 1,000 residents</source>
        <translation>حالات الرئة، لكل ١٬٠٠٠ ساكن</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>بيانات الشحن</translation>
    </message>
    <message>
        <source>Margin of error of the median</source>
        <translation>هامش خطأ الوسيط</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادّة</translation>
    </message>
    <message>
        <source>Mean credits</source>
        <translation>متوسط الأرصدة</translation>
    </message>
    <message>
        <source>Mean that it states</source>
        <translation>المتوسط الذي تذكره</translation>
    </message>
    <message>
        <source>Median credits</source>
        <translation>وسيط الأرصدة</translation>
    </message>
    <message>
        <source>Members of a guild</source>
        <translation>أعضاء نقابة</translation>
    </message>
    <message>
        <source>Most came from</source>
        <translation>جاء أكثرهم من</translation>
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
        <source>Owner after this step</source>
        <translation>المالك بعد هذه الخطوة</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>ساعات مأجورة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Planned time on the way</source>
        <translation>الوقت المقرر للطريق</translation>
    </message>
    <message>
        <source>Planted ground</source>
        <translation>أرض مزروعة</translation>
    </message>
    <message>
        <source>Published layers</source>
        <translation>الطبقات المنشورة</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>الحارة</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>الحارات</translation>
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
        <source>Sealed</source>
        <translation>المختوم</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>وقت الختم</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>تاريخ الختم</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>المستشعر</translation>
    </message>
    <message>
        <source>Sensor readings</source>
        <translation>قراءات المستشعرات</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>الموقّع باسم</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>Stay that is worth a word</source>
        <translation>مكوث جدير بالذكر</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>بطاقة التتبع</translation>
    </message>
    <message>
        <source>Time since the seal</source>
        <translation>الوقت منذ الختم</translation>
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
        <source>Way</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Ways of the manifests</source>
        <translation>مسارات بيانات الشحن</translation>
    </message>
    <message>
        <source>Weighed at the gate</source>
        <translation>الموزون عند البوابة</translation>
    </message>
    <message>
        <source>Workshops of the guide</source>
        <translation>ورش الدليل</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>خلية</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>خلايا</translation>
    </message>
    <message>
        <source>census suppressed</source>
        <translation>حجبه التعداد</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>سور</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>أسوار</translation>
    </message>
    <message>
        <source>no clinic reported</source>
        <translation>لم تبلّغ أي عيادة</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>لا رسالة</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>حارة</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>حارات</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Alder Hall</source>
        <translation>قاعة ألدر</translation>
    </message>
    <message>
        <source>Alder Steps</source>
        <translation>درجات ألدر</translation>
    </message>
    <message>
        <source>Ansel after</source>
        <translation>أنسل بعد</translation>
    </message>
    <message>
        <source>Ansel before</source>
        <translation>أنسل قبل</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>المَقدَم</translation>
    </message>
    <message>
        <source>Birte after</source>
        <translation>بيرته بعد</translation>
    </message>
    <message>
        <source>Birte before</source>
        <translation>بيرته قبل</translation>
    </message>
    <message>
        <source>Bright Shore</source>
        <translation>الشاطئ المضيء</translation>
    </message>
    <message>
        <source>Bright Shore Clinic</source>
        <translation>عيادة الشاطئ المضيء</translation>
    </message>
    <message>
        <source>Care Circle</source>
        <translation>حلقة الرعاية</translation>
    </message>
    <message>
        <source>City Guard</source>
        <translation>حرس المدينة</translation>
    </message>
    <message>
        <source>Clover Hall</source>
        <translation>قاعة البرسيم</translation>
    </message>
    <message>
        <source>Clover Rise</source>
        <translation>مرتقى البرسيم</translation>
    </message>
    <message>
        <source>Corvane</source>
        <translation>كورفين</translation>
    </message>
    <message>
        <source>Corvane Exchange</source>
        <translation>بورصة كورفين</translation>
    </message>
    <message>
        <source>Corvane Haulage</source>
        <translation>كورفين للنقل</translation>
    </message>
    <message>
        <source>Corvane Salvage</source>
        <translation>كورفين للإنقاذ</translation>
    </message>
    <message>
        <source>Cressway</source>
        <translation>كريسواي</translation>
    </message>
    <message>
        <source>Cressway Clinic</source>
        <translation>عيادة كريسواي</translation>
    </message>
    <message>
        <source>Dumpsley&apos;s Crew</source>
        <translation>طاقم دمبسلي</translation>
    </message>
    <message>
        <source>Fern Hall</source>
        <translation>قاعة السرخس</translation>
    </message>
    <message>
        <source>Fernhollow</source>
        <translation>فيرنهولو</translation>
    </message>
    <message>
        <source>Gantry</source>
        <translation>غانتري</translation>
    </message>
    <message>
        <source>Gantry Clinic</source>
        <translation>عيادة غانتري</translation>
    </message>
    <message>
        <source>Gantry Commons</source>
        <translation>مشاع غانتري</translation>
    </message>
    <message>
        <source>Gantry Hall</source>
        <translation>قاعة غانتري</translation>
    </message>
    <message>
        <source>Gantry Neighbours</source>
        <translation>جيران غانتري</translation>
    </message>
    <message>
        <source>Gantry Yard</source>
        <translation>ساحة غانتري</translation>
    </message>
    <message>
        <source>Goods in use</source>
        <translation>سلع قيد الاستخدام</translation>
    </message>
    <message>
        <source>Greenline Carts</source>
        <translation>عربات غرينلاين</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>النقابة</translation>
    </message>
    <message>
        <source>Hawthorn End</source>
        <translation>طرف الزعرور</translation>
    </message>
    <message>
        <source>Health Circle</source>
        <translation>حلقة الصحة</translation>
    </message>
    <message>
        <source>Heart Trust</source>
        <translation>صندوق القلب</translation>
    </message>
    <message>
        <source>Heart of Recycling</source>
        <translation>قلب إعادة التدوير</translation>
    </message>
    <message>
        <source>Ivy March</source>
        <translation>تخم اللبلاب</translation>
    </message>
    <message>
        <source>Kelpie Dip</source>
        <translation>منخفض كيلبي</translation>
    </message>
    <message>
        <source>Kelpie Hall</source>
        <translation>قاعة كيلبي</translation>
    </message>
    <message>
        <source>Larch Hall</source>
        <translation>قاعة اللاركس</translation>
    </message>
    <message>
        <source>Larchfield</source>
        <translation>لارشفيلد</translation>
    </message>
    <message>
        <source>Lichen Clinic</source>
        <translation>عيادة الأشنة</translation>
    </message>
    <message>
        <source>Lichen Court</source>
        <translation>فناء الأشنة</translation>
    </message>
    <message>
        <source>Linden Arc</source>
        <translation>قوس الزيزفون</translation>
    </message>
    <message>
        <source>Linden Hall</source>
        <translation>قاعة الزيزفون</translation>
    </message>
    <message>
        <source>Moss Laboratory</source>
        <translation>مختبر الطحلب</translation>
    </message>
    <message>
        <source>Mossback Cooperative</source>
        <translation>تعاونية موسباك</translation>
    </message>
    <message>
        <source>Mossgate</source>
        <translation>موسغيت</translation>
    </message>
    <message>
        <source>Mossgate Post</source>
        <translation>مركز موسغيت</translation>
    </message>
    <message>
        <source>Ninefold</source>
        <translation>ناينفولد</translation>
    </message>
    <message>
        <source>Ninefold Cellars</source>
        <translation>أقبية ناينفولد</translation>
    </message>
    <message>
        <source>Noah after</source>
        <translation>نوح بعد</translation>
    </message>
    <message>
        <source>Noah before</source>
        <translation>نوح قبل</translation>
    </message>
    <message>
        <source>Open Circle</source>
        <translation>الحلقة المفتوحة</translation>
    </message>
    <message>
        <source>Open Nanoworks</source>
        <translation>المعامل النانوية المفتوحة</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>الهواء الطلق</translation>
    </message>
    <message>
        <source>Reed Hall</source>
        <translation>قاعة القصب</translation>
    </message>
    <message>
        <source>Reedmace</source>
        <translation>ريدميس</translation>
    </message>
    <message>
        <source>Reedmace Clinic</source>
        <translation>عيادة ريدميس</translation>
    </message>
    <message>
        <source>Saxifrage</source>
        <translation>ساكسيفراج</translation>
    </message>
    <message>
        <source>Saxifrage Pit</source>
        <translation>حفرة ساكسيفراج</translation>
    </message>
    <message>
        <source>Selene Gardens</source>
        <translation>حدائق سيلين</translation>
    </message>
    <message>
        <source>Selene&apos;s Bench</source>
        <translation>طاولة سيلين</translation>
    </message>
    <message>
        <source>Selene&apos;s Circle</source>
        <translation>حلقة سيلين</translation>
    </message>
    <message>
        <source>Shore Post</source>
        <translation>مركز الشاطئ</translation>
    </message>
    <message>
        <source>Shore belt</source>
        <translation>حزام الشاطئ</translation>
    </message>
    <message>
        <source>Sorrel Edge</source>
        <translation>حافة الحماض</translation>
    </message>
    <message>
        <source>Sorrel Hall</source>
        <translation>قاعة الحماض</translation>
    </message>
    <message>
        <source>Sphagnum</source>
        <translation>سفاغنوم</translation>
    </message>
    <message>
        <source>Tallow Wharf</source>
        <translation>رصيف الشحم</translation>
    </message>
    <message>
        <source>Tallow Wharf Sheds</source>
        <translation>سقائف رصيف الشحم</translation>
    </message>
    <message>
        <source>Tansy Neighbours</source>
        <translation>جيران تانسي</translation>
    </message>
    <message>
        <source>Tansy Repair Hall</source>
        <translation>قاعة إصلاح تانسي</translation>
    </message>
    <message>
        <source>Tansy Row</source>
        <translation>صف تانسي</translation>
    </message>
    <message>
        <source>The Heart</source>
        <translation>القلب</translation>
    </message>
    <message>
        <source>Thistle Hall</source>
        <translation>قاعة الشوك</translation>
    </message>
    <message>
        <source>Thistledown</source>
        <translation>ثيسلداون</translation>
    </message>
    <message>
        <source>Windrow</source>
        <translation>ويندرو</translation>
    </message>
    <message>
        <source>Windrow Hall</source>
        <translation>قاعة ويندرو</translation>
    </message>
    <message>
        <source>Wrack Hall</source>
        <translation>قاعة راك</translation>
    </message>
    <message>
        <source>Wrack Lanes</source>
        <translation>أزقة راك</translation>
    </message>
    <message>
        <source>Zia&apos;s Circle</source>
        <translation>حلقة زيا</translation>
    </message>
    <message>
        <source>Zia&apos;s Workshop</source>
        <translation>ورشة زيا</translation>
    </message>
    <message>
        <source>biohazard</source>
        <translation>خطر حيوي</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>grow on carbon</source>
        <translation>الزراعة على الكربون</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>read a manifest</source>
        <translation>قراءة بيان الشحن</translation>
    </message>
    <message>
        <source>read a sensor</source>
        <translation>قراءة المستشعر</translation>
    </message>
    <message>
        <source>take apart</source>
        <translation>التفكيك</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>نفايات</translation>
    </message>
    <message>
        <source>wealth</source>
        <translation>الثروة</translation>
    </message>
</context>
<context>
    <name>nouns</name>
    <message numerus="yes">
        <source>{n} carts</source>
        <extracomment>{n} cart</extracomment>
        <translation>
            <numerusform>{n} عربة</numerusform>
            <numerusform>عربة واحدة</numerusform>
            <numerusform>عربتان</numerusform>
            <numerusform>{n} عربات</numerusform>
            <numerusform>{n} عربة</numerusform>
            <numerusform>{n} عربة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <extracomment>{n} cell</extracomment>
        <translation>
            <numerusform>لا خلايا</numerusform>
            <numerusform>خليّة واحدة</numerusform>
            <numerusform>خليّتان</numerusform>
            <numerusform>{n} خلايا</numerusform>
            <numerusform>{n} خليّة</numerusform>
            <numerusform>{n} خليّة</numerusform>
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
        <source>{n} fences</source>
        <extracomment>{n} fence</extracomment>
        <translation>
            <numerusform>{n} سور</numerusform>
            <numerusform>سور واحد</numerusform>
            <numerusform>سوران</numerusform>
            <numerusform>{n} أسوار</numerusform>
            <numerusform>{n} سورًا</numerusform>
            <numerusform>{n} سور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guards</source>
        <extracomment>{n} guard</extracomment>
        <translation>
            <numerusform>{n} حارس</numerusform>
            <numerusform>حارس واحد</numerusform>
            <numerusform>حارسان</numerusform>
            <numerusform>{n} حراس</numerusform>
            <numerusform>{n} حارسًا</numerusform>
            <numerusform>{n} حارس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters</source>
        <extracomment>{n} quarter</extracomment>
        <translation>
            <numerusform>{n} حارة</numerusform>
            <numerusform>حارة واحدة</numerusform>
            <numerusform>حارتان</numerusform>
            <numerusform>{n} حارات</numerusform>
            <numerusform>{n} حارة</numerusform>
            <numerusform>{n} حارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Cell Census 2085</source>
        <translation>تعداد الخلايا ٢٠٨٥</translation>
    </message>
    <message>
        <source>Green Survey</source>
        <translation>المساحة الخضراء</translation>
    </message>
    <message>
        <source>Open Nanoworks scales</source>
        <translation>موازين المعامل النانوية المفتوحة</translation>
    </message>
    <message>
        <source>Spore Net</source>
        <translation>شبكة الأبواغ</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution</name>
    <message>
        <source>Recycle Revolution</source>
        <extracomment>title</extracomment>
        <translation>ثورة إعادة التدوير</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/green-city</name>
    <message>
        <source>The green city</source>
        <extracomment>title</extracomment>
        <translation>المدينة الخضراء</translation>
    </message>
    <message>
        <source>Zia built the first hall. Ask the room what a city without a tip looks like, then point at the lake: everything that is left over goes there under seal. The net of {sensors.value} sensors told {readings.value} readings; {without_value.value} never came, {unheard.value} no relay acknowledged. Keep that for the third scene.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>بنت زيا القاعة الأولى. اسأل الحضور كيف تبدو مدينة بلا مكبّ، ثم أشر إلى البحيرة: كل ما يتبقى يذهب إليها مختومًا. شبكة المستشعرات، وعددها {sensors.value}، أعطت {readings.value} من القراءات؛ {without_value.value} لم تصل قط، و{unheard.value} لم يؤكدها أي مرحّل. احتفظ بهذا للمشهد الثالث.</translation>
    </message>
    <message>
        <source>{people} live in {cells} round a lake that cleans itself, and {green} of the usual cell is planted. {halls.value} halls take {made:.0} apart, molecule by molecule. What no machine can use again is {residue_share:.2} of it: {residue:.0} of biohazard in the year.</source>
        <extracomment>caption</extracomment>
        <translation>يعيش {people} في {cells} حول بحيرة تنظف نفسها، و{green} من الخلية المعتادة مزروع. {halls.value} {halls:قاعة|قاعة|قاعتان|قاعات|قاعة|قاعة} تفكك {made:.0} جزيئًا جزيئًا. وما لا تستطيع أي آلة استخدامه ثانيةً هو {residue_share:.2} منه: {residue:.0} من الخطر الحيوي في السنة.</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/guide</name>
    <message>
        <source>Recycle Revolution is a book of afternoons: {workshops.value} workshops in eight weeks, {times_more.value:.0} times as many people a week as before, most of them from {most_from}. They kept {kept:.1} in use and were paid for {paid:.0}. The poorest tenth still breathes {ratio_after.value:.1} times what the richest does; at the worst it was {ratio_peak.value:.1}.</source>
        <extracomment>caption</extracomment>
        <translation>ثورة إعادة التدوير كتاب من الأمسيات: {workshops.value} {workshops:ورشة|ورشة|ورشتان|ورش|ورشة|ورشة} في ثمانية أسابيع، وعدد الناس في الأسبوع {times_more.value:.0} أضعاف ما كان، وأكثرهم من {most_from}. أبقوا {kept:.1} قيد الاستخدام ودُفع لهم أجر {paid:.0}. ما زال العُشر الأفقر يتنفس قدر ما يتنفسه الأغنى {ratio_after.value:.1} مرة؛ وفي الأسوأ كانت {ratio_peak.value:.1}.</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>title</extracomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Zia, Milo, Selene, Noah and Mars wrote one chapter each: take apart, read a manifest, grow on carbon, read a sensor, mend. End on the number that is not good yet, and leave the map to the room: which cell would you begin with?</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>كتب كل من زيا وميلو وسيلين ونوح ومارس فصلًا: التفكيك، قراءة بيان الشحن، الزراعة على الكربون، قراءة المستشعر، الإصلاح. اختم بالرقم الذي لم يصلح بعد، واترك الخريطة للحضور: بأي خلية تبدؤون؟</translation>
    </message>
    <message>
        <source>{workshops.value} workshops, {paid:.0} paid</source>
        <extracomment>call-out</extracomment>
        <translation>{workshops.value} {workshops:ورشة|ورشة|ورشتان|ورش|ورشة|ورشة}، وأجر {paid:.0}</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/missing-loads</name>
    <message>
        <source>Milo drove for them once and knows the trick: seal, yard, and then the tag turns off its way. Of {suspect_sealed.value} loads that Corvane took over {suspect_never.value} never came, of all the others {others_never.value}. Drop its returns and everything else closes as well as chance would have it (p = {rest_closes:2}). The gap of {gap:.1} is an amount that the balance demands, not a column that somebody filled in.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>قاد ميلو لهم مرة ويعرف الحيلة: ختم، فساحة، ثم تحيد بطاقة التتبع عن مسارها. من {suspect_sealed.value} حمولة تسلّمتها كورفين لم تصل {suspect_never.value} قط، ومن كل ما عداها {others_never.value}. أسقط إقراراتها ينغلق كل ما عداها بقدر ما تسمح به المصادفة (p = {rest_closes:2}). والفجوة {gap:.1} مقدار يفرضه الميزان، لا عمود ملأه أحد.</translation>
    </message>
    <message>
        <source>The missing loads</source>
        <extracomment>title</extracomment>
        <translation>الحمولات المفقودة</translation>
    </message>
    <message>
        <source>{gate_t:.0} of {sealed_t:.0} sealed</source>
        <extracomment>call-out</extracomment>
        <translation>{gate_t:.0} من أصل {sealed_t:.0} مختومة</translation>
    </message>
    <message>
        <source>{loads.value} loads were sealed for the Heart, {at_gate.value} came through its gate: {lost_t:.1} are on no scale. {suspect} books {claimed:.0} as brought; the seals, the gate and the lake together allow {allowed:.0}.</source>
        <extracomment>caption</extracomment>
        <translation>خُتمت للقلب {loads.value} حمولة، ودخل من بوابته {at_gate.value}: {lost_t:.1} ليست على أي ميزان. {suspect} تقيّد {claimed:.0} على أنها سُلّمت؛ والأختام والبوابة والبحيرة معًا تسمح بمقدار {allowed:.0}.</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/threat</name>
    <message>
        <source>In {moment}, at {swarm_when} at night, {swarm} are over the lake at once; {limit.value:.0} are worth an alarm, a week before there {week_before|was|were} {week_before.value}. A person breathes {breath_growth} more than in the first quarter, the poorest tenth {poor_to_rich.value:.1} times what the richest does.</source>
        <extracomment>caption</extracomment>
        <translation>في {moment}، عند {swarm_when} ليلًا، {swarm} فوق البحيرة معًا؛ و{limit.value:.0} تستحق إنذارًا، وقبل أسبوع كان العدد {week_before.value}. يتنفس الشخص {breath_growth} أكثر مما في الربع الأول من السنة، والعُشر الأفقر قدر ما يتنفسه الأغنى {poor_to_rich.value:.1} مرة.</translation>
    </message>
    <message>
        <source>Noah&apos;s guard saw the swarm from the shore, but the sensors nearest to the water said nothing: they repeated the readings of a quarter before. And {layers_over.value} more layers of the map were published than were due, to make the picture look calm. The worst air is at {worst_where}, {worst:.0}: where the loads of the second scene lie.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>رأى حرس نوح السرب من الشاطئ، لكن أقرب المستشعرات إلى الماء لم تقل شيئًا: كررت قراءات ما قبل ربع سنة. ونُشرت من طبقات الخريطة {layers_over.value} فوق المقرر، لتبدو الصورة هادئة. أسوأ هواء في {worst_where}، {worst:.0}: حيث حمولات المشهد الثاني.</translation>
    </message>
    <message>
        <source>The Heart under threat</source>
        <extracomment>title</extracomment>
        <translation>القلب مهدَّد</translation>
    </message>
    <message>
        <source>{swarm} at {swarm_when}</source>
        <extracomment>call-out</extracomment>
        <translation>{swarm} عند {swarm_when}</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/trap</name>
    <message>
        <source>Mars wanted to burn the yard; Selene knew what would be in the smoke. The diversion sends the biohazard back into the system that was built for it. Of {loads_after.value} loads sealed since, {gate_after.value} came. The worst cell falls from {worst_peak:.0} to {worst_after:.0}. Let the clock run and watch the south-east.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>أراد مارس حرق الساحة؛ وعرفت سيلين ما سيكون في الدخان. التحويل يعيد الخطر الحيوي إلى النظام الذي بُني له. من {loads_after.value} حمولة خُتمت منذئذ وصلت {gate_after.value}. أسوأ خلية تنخفض من {worst_peak:.0} إلى {worst_after:.0}. دع الساعة تجري وراقب الجنوب الشرقي.</translation>
    </message>
    <message>
        <source>The trap</source>
        <extracomment>title</extracomment>
        <translation>الفخ</translation>
    </message>
    <message>
        <source>Two weeks later the gate stands open, and {trapped} find it shut behind them. The guard follows them home: {back:.1} come out of Gantry Yard and go where they were sealed for, {back_share} of what was lost. What a person breathes falls by {relief:abs}.</source>
        <extracomment>caption</extracomment>
        <translation>بعد أسبوعين تكون البوابة مفتوحة، و{trapped} تجدها مغلقة خلفها. يتبعها الحرس إلى مأواها: يخرج {back:.1} من ساحة غانتري ويذهب إلى حيث خُتم له، {back_share} مما فُقد. وما يتنفسه الشخص ينخفض بمقدار {relief:abs}.</translation>
    </message>
    <message>
        <source>{back:.1} back into the system</source>
        <extracomment>call-out</extracomment>
        <translation>{back:.1} تعود إلى النظام</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>ash</source>
        <translation>رماد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>carbon</source>
        <translation>كربون</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>ناقل</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>عربة</translation>
    </message>
    <message>
        <source>cfu/m³</source>
        <translation>cfu/m³</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>عيادة</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>أرصدة</translation>
    </message>
    <message>
        <source>discards</source>
        <translation>مهملات</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>مسيّرة</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>حارس</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>landfill</source>
        <translation>مطمر</translation>
    </message>
    <message>
        <source>market</source>
        <translation>سوق</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>معدن</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>لكل ١٬٠٠٠</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>silica</source>
        <translation>سيليكا</translation>
    </message>
    <message>
        <source>t/week</source>
        <translation>طن/أسبوع</translation>
    </message>
    <message>
        <source>vapour</source>
        <translation>بخار</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>ساحة</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>مكغ/م³</translation>
    </message>
</context>
</TS>
