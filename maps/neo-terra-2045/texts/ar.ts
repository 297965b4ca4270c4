<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>Neo-Terra, 2045</source>
        <translation>نيو تيرا، ٢٠٤٥</translation>
    </message>
    <message>
        <source>What is left when everything is used again?</source>
        <translation>ماذا يبقى حين يُستخدم كل شيء ثانيةً؟</translation>
    </message>
    <message>
        <source>made data · seed</source>
        <translation>بيانات مُختلَقة · بذرة</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Arrived</source>
        <translation>الواصل</translation>
    </message>
    <message>
        <source>Asthma, per 1,000 residents</source>
        <translation>الربو، لكل ١٬٠٠٠ ساكن</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>المفوتَر</translation>
    </message>
    <message>
        <source>Bills of materials</source>
        <translation>قوائم المواد</translation>
    </message>
    <message>
        <source>Bills paid for residue and by-product</source>
        <translation>فواتير مدفوعة عن المخلّفات والمنتج الثانوي</translation>
    </message>
    <message>
        <source>Building material from its waste</source>
        <translation>مواد بناء من نفاياته</translation>
    </message>
    <message>
        <source>By-product</source>
        <translation>المنتج الثانوي</translation>
    </message>
    <message>
        <source>By-product accounted for</source>
        <translation>المنتج الثانوي المحسوب</translation>
    </message>
    <message>
        <source>By-product at the gates of the vaults, by the hour</source>
        <translation>المنتج الثانوي عند بوابات الخزائن، بالساعة</translation>
    </message>
    <message>
        <source>By-product in certificates</source>
        <translation>المنتج الثانوي في الشهادات</translation>
    </message>
    <message>
        <source>By-product of its waste</source>
        <translation>المنتج الثانوي من نفاياته</translation>
    </message>
    <message>
        <source>Cables to the substation</source>
        <translation>كابلات إلى المحطة الفرعية</translation>
    </message>
    <message>
        <source>Came in the last ten years</source>
        <translation>جاؤوا في السنوات العشر الأخيرة</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>المخيم</translation>
    </message>
    <message>
        <source>Can carry</source>
        <translation>يستطيع النقل</translation>
    </message>
    <message>
        <source>Can deliver</source>
        <translation>يستطيع التوريد</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Dark from, minute of 14 June</source>
        <translation>مظلم منذ، دقيقة يوم ١٤ يونيو</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day of the record, 0 the first</source>
        <translation>يوم السجل، ٠ هو الأول</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>الأحياء</translation>
    </message>
    <message>
        <source>Districts visited</source>
        <translation>الأحياء المزورة</translation>
    </message>
    <message>
        <source>Drones of the swarm</source>
        <translation>مسيّرات السرب</translation>
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
        <source>Dust of the poorest tenth over the mean</source>
        <translation>غبار العُشر الأفقر نسبةً إلى المتوسط</translation>
    </message>
    <message>
        <source>Dust, mean of the days</source>
        <translation>الغبار، متوسط الأيام</translation>
    </message>
    <message>
        <source>Earned by scavenging</source>
        <translation>المكسوب من النبش</translation>
    </message>
    <message>
        <source>East</source>
        <translation>الشرق</translation>
    </message>
    <message>
        <source>Electronics and plastic taken by hives</source>
        <translation>إلكترونيات وبلاستيك أخذتها الخلايا</translation>
    </message>
    <message>
        <source>Electronics and plastic taken by scavengers</source>
        <translation>إلكترونيات وبلاستيك أخذها النبّاشون</translation>
    </message>
    <message>
        <source>Food from its waste</source>
        <translation>غذاء من نفاياته</translation>
    </message>
    <message>
        <source>For dependence if Ecolife opens its figures</source>
        <translation>مع الاعتماد إذا فتحت إيكولايف أرقامها</translation>
    </message>
    <message>
        <source>For dependence if Ecolife refuses</source>
        <translation>مع الاعتماد إذا رفضت إيكولايف</translation>
    </message>
    <message>
        <source>For full dependence on Ecolife</source>
        <translation>مع الاعتماد الكامل على إيكولايف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Fuel from its waste</source>
        <translation>وقود من نفاياته</translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation>ارتفاع المدخنة</translation>
    </message>
    <message>
        <source>Hive</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>الأسر</translation>
    </message>
    <message>
        <source>Households that rent</source>
        <translation>الأسر المستأجرة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Limits set by residents</source>
        <translation>حدود وضعها السكان</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Lines of the power network, at the evening peak</source>
        <translation>خطوط شبكة الكهرباء، في ذروة المساء</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Load at the evening peak</source>
        <translation>الحِمل في ذروة المساء</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>الدخل المنخفض</translation>
    </message>
    <message>
        <source>Margin of error of the median</source>
        <translation>هامش خطأ الوسيط</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادّة</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>المادة الخام</translation>
    </message>
    <message>
        <source>Median credits</source>
        <translation>وسيط الأرصدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nodes of the power network</source>
        <translation>عُقد شبكة الكهرباء</translation>
    </message>
    <message>
        <source>North</source>
        <translation>الشمال</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>حد ماذا</translation>
    </message>
    <message>
        <source>Other cities</source>
        <translation>مدن أخرى</translation>
    </message>
    <message>
        <source>Over 65 years</source>
        <translation>فوق ٦٥ سنة</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>المملوك</translation>
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
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>دفعه</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>دُفع إلى</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>People at work</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>People who live from scavenging</source>
        <translation>من يعيشون من النبش</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Power lines</source>
        <translation>خطوط الكهرباء</translation>
    </message>
    <message>
        <source>Powered care at home</source>
        <translation>رعاية منزلية بأجهزة كهربائية</translation>
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
        <source>Residue</source>
        <translation>المخلّفات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>وضعه</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>الطلعة</translation>
    </message>
    <message>
        <source>Sorties of the drones</source>
        <translation>طلعات المسيّرات</translation>
    </message>
    <message>
        <source>Speed at 10 m</source>
        <translation>السرعة على ارتفاع ١٠ م</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>الاستقرار</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>يقع في</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>التيار</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>المحطة الفرعية</translation>
    </message>
    <message>
        <source>Taken in the week</source>
        <translation>المأخوذ في الأسبوع</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>الشيء</translation>
    </message>
    <message>
        <source>Time in the air</source>
        <translation>الوقت في الهواء</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Tribe</source>
        <translation>القبيلة</translation>
    </message>
    <message>
        <source>Under 15 years</source>
        <translation>دون ١٥ سنة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Vapour of by-products</source>
        <translation>بخار المنتجات الثانوية</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>النفايات الناشئة</translation>
    </message>
    <message>
        <source>Waste of a person</source>
        <translation>نفايات الشخص</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Ways to be fed</source>
        <translation>طرق التغذية</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>What was thrown away</source>
        <translation>ما رُمي</translation>
    </message>
    <message>
        <source>Where scavengers work</source>
        <translation>حيث يعمل النبّاشون</translation>
    </message>
    <message>
        <source>Who owns whom</source>
        <translation>من يملك من</translation>
    </message>
    <message>
        <source>Wind of the days</source>
        <translation>رياح الأيام</translation>
    </message>
    <message>
        <source>Without power, night of 14 June</source>
        <translation>بلا كهرباء، ليلة ١٤ يونيو</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>المستعاد</translation>
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
    <message>
        <source>not dark</source>
        <translation>غير مظلم</translation>
    </message>
    <message>
        <source>takes nothing in</source>
        <translation>لا يستقبل شيئًا</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Abroad</source>
        <translation>الخارج</translation>
    </message>
    <message>
        <source>Acacia Gate</source>
        <translation>بوابة الأكاسيا</translation>
    </message>
    <message>
        <source>Alder Edge</source>
        <translation>حافة ألدر</translation>
    </message>
    <message>
        <source>Alder Gate</source>
        <translation>بوابة ألدر</translation>
    </message>
    <message>
        <source>Alder Grove</source>
        <translation>أيكة ألدر</translation>
    </message>
    <message>
        <source>Alder Spire</source>
        <translation>برج ألدر</translation>
    </message>
    <message>
        <source>Alder Terrace</source>
        <translation>مصطبة ألدر</translation>
    </message>
    <message>
        <source>Alder Towers</source>
        <translation>أبراج ألدر</translation>
    </message>
    <message>
        <source>Almond Garden</source>
        <translation>حديقة اللوز</translation>
    </message>
    <message>
        <source>Almond Gate</source>
        <translation>بوابة اللوز</translation>
    </message>
    <message>
        <source>Almond Grove</source>
        <translation>أيكة اللوز</translation>
    </message>
    <message>
        <source>Almond Rise</source>
        <translation>مرتقى اللوز</translation>
    </message>
    <message>
        <source>Almond Spire</source>
        <translation>برج اللوز</translation>
    </message>
    <message>
        <source>Anvil Cross</source>
        <translation>تقاطع السندان</translation>
    </message>
    <message>
        <source>Anvil Flats</source>
        <translation>منبسط السندان</translation>
    </message>
    <message>
        <source>Anvil Lane</source>
        <translation>زقاق السندان</translation>
    </message>
    <message>
        <source>Aspen Arcade</source>
        <translation>بواكي الحور</translation>
    </message>
    <message>
        <source>Aspen Common</source>
        <translation>مشاع الحور</translation>
    </message>
    <message>
        <source>Aspen Edge</source>
        <translation>حافة الحور</translation>
    </message>
    <message>
        <source>Aspen Gate</source>
        <translation>بوابة الحور</translation>
    </message>
    <message>
        <source>Aspen Landing</source>
        <translation>مرسى الحور</translation>
    </message>
    <message>
        <source>Aspen Rise</source>
        <translation>مرتقى الحور</translation>
    </message>
    <message>
        <source>Assembly Camp</source>
        <translation>مخيم الجمعية</translation>
    </message>
    <message>
        <source>Assembly Yard</source>
        <translation>ساحة الجمعية</translation>
    </message>
    <message>
        <source>Assembly of Stillwater</source>
        <translation>جمعية ستيلووتر</translation>
    </message>
    <message>
        <source>Assembly of Tinker Flats</source>
        <translation>جمعية منبسط السمكري</translation>
    </message>
    <message>
        <source>Assembly of the eastern districts</source>
        <translation>جمعية الأحياء الشرقية</translation>
    </message>
    <message>
        <source>Assembly tribe</source>
        <translation>قبيلة الجمعية</translation>
    </message>
    <message>
        <source>Aurelia Bay</source>
        <translation>خليج أوريليا</translation>
    </message>
    <message>
        <source>Bamboo Court</source>
        <translation>فناء الخيزران</translation>
    </message>
    <message>
        <source>Bamboo Gate</source>
        <translation>بوابة الخيزران</translation>
    </message>
    <message>
        <source>Bamboo Rise</source>
        <translation>مرتقى الخيزران</translation>
    </message>
    <message>
        <source>Bamboo Stairs</source>
        <translation>درج الخيزران</translation>
    </message>
    <message>
        <source>Bamboo Terrace</source>
        <translation>مصطبة الخيزران</translation>
    </message>
    <message>
        <source>Barrel Cross</source>
        <translation>تقاطع البرميل</translation>
    </message>
    <message>
        <source>Barrel Works</source>
        <translation>مصنع البرميل</translation>
    </message>
    <message>
        <source>Barrel Yard</source>
        <translation>ساحة البرميل</translation>
    </message>
    <message>
        <source>Basil Gate</source>
        <translation>بوابة الريحان</translation>
    </message>
    <message>
        <source>Basil Terrace</source>
        <translation>مصطبة الريحان</translation>
    </message>
    <message>
        <source>Basil Towers</source>
        <translation>أبراج الريحان</translation>
    </message>
    <message>
        <source>Beech Common</source>
        <translation>مشاع الزان</translation>
    </message>
    <message>
        <source>Beech Edge</source>
        <translation>حافة الزان</translation>
    </message>
    <message>
        <source>Beech Garden</source>
        <translation>حديقة الزان</translation>
    </message>
    <message>
        <source>Beech Gate</source>
        <translation>بوابة الزان</translation>
    </message>
    <message>
        <source>Beech Rise</source>
        <translation>مرتقى الزان</translation>
    </message>
    <message>
        <source>Beech Towers</source>
        <translation>أبراج الزان</translation>
    </message>
    <message>
        <source>Bellows Cross</source>
        <translation>تقاطع المنفاخ</translation>
    </message>
    <message>
        <source>Bellows Lane</source>
        <translation>زقاق المنفاخ</translation>
    </message>
    <message>
        <source>Bellows Yard</source>
        <translation>ساحة المنفاخ</translation>
    </message>
    <message>
        <source>Birch Common</source>
        <translation>مشاع البتولا</translation>
    </message>
    <message>
        <source>Birch Edge</source>
        <translation>حافة البتولا</translation>
    </message>
    <message>
        <source>Birch Terrace</source>
        <translation>مصطبة البتولا</translation>
    </message>
    <message>
        <source>Birch Towers</source>
        <translation>أبراج البتولا</translation>
    </message>
    <message>
        <source>Bolt Cross</source>
        <translation>تقاطع البرغي</translation>
    </message>
    <message>
        <source>Bolt Lane</source>
        <translation>زقاق البرغي</translation>
    </message>
    <message>
        <source>Bolt Yard</source>
        <translation>ساحة البرغي</translation>
    </message>
    <message>
        <source>Bracken Court</source>
        <translation>فناء البراكن</translation>
    </message>
    <message>
        <source>Bracken Edge</source>
        <translation>حافة البراكن</translation>
    </message>
    <message>
        <source>Bracken Gate</source>
        <translation>بوابة البراكن</translation>
    </message>
    <message>
        <source>Bracken Grove</source>
        <translation>أيكة البراكن</translation>
    </message>
    <message>
        <source>Bracken Quay</source>
        <translation>مرفأ البراكن</translation>
    </message>
    <message>
        <source>Bramble Common</source>
        <translation>مشاع العليق</translation>
    </message>
    <message>
        <source>Bramble Edge</source>
        <translation>حافة العليق</translation>
    </message>
    <message>
        <source>Bramble Field</source>
        <translation>حقل العليق</translation>
    </message>
    <message>
        <source>Bramble Garden</source>
        <translation>حديقة العليق</translation>
    </message>
    <message>
        <source>Brass Cross</source>
        <translation>تقاطع النحاس الأصفر</translation>
    </message>
    <message>
        <source>Brass Hollow</source>
        <translation>غور النحاس الأصفر</translation>
    </message>
    <message>
        <source>Brass Lane</source>
        <translation>زقاق النحاس الأصفر</translation>
    </message>
    <message>
        <source>Brass Works</source>
        <translation>مصنع النحاس الأصفر</translation>
    </message>
    <message>
        <source>Briar Common</source>
        <translation>مشاع النسرين</translation>
    </message>
    <message>
        <source>Briar Edge</source>
        <translation>حافة النسرين</translation>
    </message>
    <message>
        <source>Briar Grove</source>
        <translation>أيكة النسرين</translation>
    </message>
    <message>
        <source>Briar Rise</source>
        <translation>مرتقى النسرين</translation>
    </message>
    <message>
        <source>Building sites</source>
        <translation>مواقع البناء</translation>
    </message>
    <message>
        <source>By-product of what a vault takes in, mean of a day</source>
        <translation>المنتج الثانوي مما تستقبله الخزنة، متوسط اليوم</translation>
    </message>
    <message>
        <source>By-product outside the hall</source>
        <translation>المنتج الثانوي خارج القاعة</translation>
    </message>
    <message>
        <source>By-product that no account holds, of what is weighed</source>
        <translation>المنتج الثانوي الذي لا يرد في أي حساب، من الموزون</translation>
    </message>
    <message>
        <source>Cable Cross</source>
        <translation>تقاطع الكابل</translation>
    </message>
    <message>
        <source>Cable Reach</source>
        <translation>امتداد الكابل</translation>
    </message>
    <message>
        <source>Camellia Arcade</source>
        <translation>بواكي الكاميليا</translation>
    </message>
    <message>
        <source>Camellia Edge</source>
        <translation>حافة الكاميليا</translation>
    </message>
    <message>
        <source>Camellia Terrace</source>
        <translation>مصطبة الكاميليا</translation>
    </message>
    <message>
        <source>Camellia Towers</source>
        <translation>أبراج الكاميليا</translation>
    </message>
    <message>
        <source>Carbon Cross</source>
        <translation>تقاطع الكربون</translation>
    </message>
    <message>
        <source>Carbon Hollow</source>
        <translation>غور الكربون</translation>
    </message>
    <message>
        <source>Carbon Lane</source>
        <translation>زقاق الكربون</translation>
    </message>
    <message>
        <source>Caster Cross</source>
        <translation>تقاطع السبّاك</translation>
    </message>
    <message>
        <source>Caster Yard</source>
        <translation>ساحة السبّاك</translation>
    </message>
    <message>
        <source>Cedar Garden</source>
        <translation>حديقة الأرز</translation>
    </message>
    <message>
        <source>Cedar Rise</source>
        <translation>مرتقى الأرز</translation>
    </message>
    <message>
        <source>Cedar Stairs</source>
        <translation>درج الأرز</translation>
    </message>
    <message>
        <source>Cedar Terrace</source>
        <translation>مصطبة الأرز</translation>
    </message>
    <message>
        <source>Chain Lane</source>
        <translation>زقاق السلسلة</translation>
    </message>
    <message>
        <source>Chain Reach</source>
        <translation>امتداد السلسلة</translation>
    </message>
    <message>
        <source>Chain Yard</source>
        <translation>ساحة السلسلة</translation>
    </message>
    <message>
        <source>Channel Camp</source>
        <translation>مخيم القناة</translation>
    </message>
    <message>
        <source>Channel Cannery</source>
        <translation>معمل تعليب القناة</translation>
    </message>
    <message>
        <source>Channel Hive</source>
        <translation>خلية القناة</translation>
    </message>
    <message>
        <source>Channel Plastics</source>
        <translation>بلاستيك القناة</translation>
    </message>
    <message>
        <source>Channel tribe</source>
        <translation>قبيلة القناة</translation>
    </message>
    <message>
        <source>Cherry Edge</source>
        <translation>حافة الكرز</translation>
    </message>
    <message>
        <source>Cherry Garden</source>
        <translation>حديقة الكرز</translation>
    </message>
    <message>
        <source>Cherry Gate</source>
        <translation>بوابة الكرز</translation>
    </message>
    <message>
        <source>Cherry Grove</source>
        <translation>أيكة الكرز</translation>
    </message>
    <message>
        <source>Cherry Strand</source>
        <translation>شاطئ الكرز</translation>
    </message>
    <message>
        <source>Cinder Foundry</source>
        <translation>مسبك سندر</translation>
    </message>
    <message>
        <source>Cinder Reach</source>
        <translation>امتداد سندر</translation>
    </message>
    <message>
        <source>Cinder Reach Fill</source>
        <translation>مطمر امتداد سندر</translation>
    </message>
    <message>
        <source>City of Neo-Terra</source>
        <translation>مدينة نيو تيرا</translation>
    </message>
    <message>
        <source>Clamp Hollow</source>
        <translation>غور الملزمة</translation>
    </message>
    <message>
        <source>Clamp Lane</source>
        <translation>زقاق الملزمة</translation>
    </message>
    <message>
        <source>Clamp Yard</source>
        <translation>ساحة الملزمة</translation>
    </message>
    <message>
        <source>Clover Arcade</source>
        <translation>بواكي البرسيم</translation>
    </message>
    <message>
        <source>Clover Field</source>
        <translation>حقل البرسيم</translation>
    </message>
    <message>
        <source>Clover Garden</source>
        <translation>حديقة البرسيم</translation>
    </message>
    <message>
        <source>Clover Terrace</source>
        <translation>مصطبة البرسيم</translation>
    </message>
    <message>
        <source>Coil End</source>
        <translation>طرف الملف</translation>
    </message>
    <message>
        <source>Coil Works</source>
        <translation>مصنع الملف</translation>
    </message>
    <message>
        <source>Crane Lane</source>
        <translation>زقاق الرافعة</translation>
    </message>
    <message>
        <source>Crane Works</source>
        <translation>مصنع الرافعة</translation>
    </message>
    <message>
        <source>Cypress Edge</source>
        <translation>حافة السرو</translation>
    </message>
    <message>
        <source>Cypress Garden</source>
        <translation>حديقة السرو</translation>
    </message>
    <message>
        <source>Cypress Rise</source>
        <translation>مرتقى السرو</translation>
    </message>
    <message>
        <source>Dahlia Field</source>
        <translation>حقل الداليا</translation>
    </message>
    <message>
        <source>Dahlia Gate</source>
        <translation>بوابة الداليا</translation>
    </message>
    <message>
        <source>Dahlia Rise</source>
        <translation>مرتقى الداليا</translation>
    </message>
    <message>
        <source>Dahlia Terrace</source>
        <translation>مصطبة الداليا</translation>
    </message>
    <message>
        <source>Dahlia Towers</source>
        <translation>أبراج الداليا</translation>
    </message>
    <message>
        <source>Damson Common</source>
        <translation>مشاع البرقوق</translation>
    </message>
    <message>
        <source>Damson Edge</source>
        <translation>حافة البرقوق</translation>
    </message>
    <message>
        <source>Damson Rise</source>
        <translation>مرتقى البرقوق</translation>
    </message>
    <message>
        <source>Damson Terrace</source>
        <translation>مصطبة البرقوق</translation>
    </message>
    <message>
        <source>Dust at home, yearly mean</source>
        <translation>الغبار عند المسكن، المتوسط السنوي</translation>
    </message>
    <message>
        <source>Dynamo End</source>
        <translation>طرف الدينامو</translation>
    </message>
    <message>
        <source>Dynamo Works</source>
        <translation>مصنع الدينامو</translation>
    </message>
    <message>
        <source>Dynamo Yard</source>
        <translation>ساحة الدينامو</translation>
    </message>
    <message>
        <source>East Mole Quay</source>
        <translation>مرفأ الحاجز الشرقي</translation>
    </message>
    <message>
        <source>Ecolife</source>
        <translation>إيكولايف</translation>
    </message>
    <message>
        <source>Elder Edge</source>
        <translation>حافة البيلسان</translation>
    </message>
    <message>
        <source>Elder Field</source>
        <translation>حقل البيلسان</translation>
    </message>
    <message>
        <source>Elder Garden</source>
        <translation>حديقة البيلسان</translation>
    </message>
    <message>
        <source>Elder Gate</source>
        <translation>بوابة البيلسان</translation>
    </message>
    <message>
        <source>Elder Landing</source>
        <translation>مرسى البيلسان</translation>
    </message>
    <message>
        <source>Elder Strand</source>
        <translation>شاطئ البيلسان</translation>
    </message>
    <message>
        <source>Elder Terrace</source>
        <translation>مصطبة البيلسان</translation>
    </message>
    <message>
        <source>Elder Towers</source>
        <translation>أبراج البيلسان</translation>
    </message>
    <message>
        <source>Fennel Common</source>
        <translation>مشاع الشمر</translation>
    </message>
    <message>
        <source>Fennel Court</source>
        <translation>فناء الشمر</translation>
    </message>
    <message>
        <source>Fennel Field</source>
        <translation>حقل الشمر</translation>
    </message>
    <message>
        <source>Fennel Gate</source>
        <translation>بوابة الشمر</translation>
    </message>
    <message>
        <source>Fennel Rise</source>
        <translation>مرتقى الشمر</translation>
    </message>
    <message>
        <source>Fern Hive</source>
        <translation>خلية السرخس</translation>
    </message>
    <message>
        <source>Fern Terraces</source>
        <translation>مصاطب السرخس</translation>
    </message>
    <message>
        <source>Fig Common</source>
        <translation>مشاع التين</translation>
    </message>
    <message>
        <source>Fig Edge</source>
        <translation>حافة التين</translation>
    </message>
    <message>
        <source>Fig Field</source>
        <translation>حقل التين</translation>
    </message>
    <message>
        <source>Fig Grove</source>
        <translation>أيكة التين</translation>
    </message>
    <message>
        <source>Fig Rise</source>
        <translation>مرتقى التين</translation>
    </message>
    <message>
        <source>Fig Terrace</source>
        <translation>مصطبة التين</translation>
    </message>
    <message>
        <source>Filament Cross</source>
        <translation>تقاطع الفتيل</translation>
    </message>
    <message>
        <source>Filament Lane</source>
        <translation>زقاق الفتيل</translation>
    </message>
    <message>
        <source>Filament Works</source>
        <translation>مصنع الفتيل</translation>
    </message>
    <message>
        <source>Flint Cross</source>
        <translation>تقاطع الصوان</translation>
    </message>
    <message>
        <source>Flint Works</source>
        <translation>مصنع الصوان</translation>
    </message>
    <message>
        <source>Flint Yard</source>
        <translation>ساحة الصوان</translation>
    </message>
    <message>
        <source>Flue Cross</source>
        <translation>تقاطع المدخنة</translation>
    </message>
    <message>
        <source>Flue Works</source>
        <translation>مصنع المدخنة</translation>
    </message>
    <message>
        <source>Forge Hollow</source>
        <translation>غور الكير</translation>
    </message>
    <message>
        <source>Forge Lane</source>
        <translation>زقاق الكير</translation>
    </message>
    <message>
        <source>Forge Works</source>
        <translation>مصنع الكير</translation>
    </message>
    <message>
        <source>Foundry Camp</source>
        <translation>مخيم المسبك</translation>
    </message>
    <message>
        <source>Foundry tribe</source>
        <translation>قبيلة المسبك</translation>
    </message>
    <message>
        <source>Fuel and power</source>
        <translation>الوقود والكهرباء</translation>
    </message>
    <message>
        <source>Gasket Cross</source>
        <translation>تقاطع الحشية</translation>
    </message>
    <message>
        <source>Gasket Hollow</source>
        <translation>غور الحشية</translation>
    </message>
    <message>
        <source>Gasket Lane</source>
        <translation>زقاق الحشية</translation>
    </message>
    <message>
        <source>Gasket Works</source>
        <translation>مصنع الحشية</translation>
    </message>
    <message>
        <source>Gauge Hollow</source>
        <translation>غور المقياس</translation>
    </message>
    <message>
        <source>Gauge Lane</source>
        <translation>زقاق المقياس</translation>
    </message>
    <message>
        <source>Girder Hollow</source>
        <translation>غور العارضة</translation>
    </message>
    <message>
        <source>Girder Lane</source>
        <translation>زقاق العارضة</translation>
    </message>
    <message>
        <source>Girder Reach</source>
        <translation>امتداد العارضة</translation>
    </message>
    <message>
        <source>Girder Yard</source>
        <translation>ساحة العارضة</translation>
    </message>
    <message>
        <source>Grit Cross</source>
        <translation>تقاطع الحصى</translation>
    </message>
    <message>
        <source>Grit Flats</source>
        <translation>منبسط الحصى</translation>
    </message>
    <message>
        <source>Grit Lane</source>
        <translation>زقاق الحصى</translation>
    </message>
    <message>
        <source>Halden Holdings</source>
        <translation>هالدن القابضة</translation>
    </message>
    <message>
        <source>Hammer End</source>
        <translation>طرف المطرقة</translation>
    </message>
    <message>
        <source>Hammer Flats</source>
        <translation>منبسط المطرقة</translation>
    </message>
    <message>
        <source>Hammer Works</source>
        <translation>مصنع المطرقة</translation>
    </message>
    <message>
        <source>Hanging Isle</source>
        <translation>الجزيرة المعلقة</translation>
    </message>
    <message>
        <source>Harvest Tower East</source>
        <translation>برج الحصاد الشرقي</translation>
    </message>
    <message>
        <source>Harvest Tower North</source>
        <translation>برج الحصاد الشمالي</translation>
    </message>
    <message>
        <source>Harvest Tower South</source>
        <translation>برج الحصاد الجنوبي</translation>
    </message>
    <message>
        <source>Harvest Tower West</source>
        <translation>برج الحصاد الغربي</translation>
    </message>
    <message>
        <source>Hazel Edge</source>
        <translation>حافة البندق</translation>
    </message>
    <message>
        <source>Hazel Garden</source>
        <translation>حديقة البندق</translation>
    </message>
    <message>
        <source>Hazel Gate</source>
        <translation>بوابة البندق</translation>
    </message>
    <message>
        <source>Hazel Grove</source>
        <translation>أيكة البندق</translation>
    </message>
    <message>
        <source>Hazel Towers</source>
        <translation>أبراج البندق</translation>
    </message>
    <message>
        <source>Heather Gate</source>
        <translation>بوابة الخلنج</translation>
    </message>
    <message>
        <source>Heather Rise</source>
        <translation>مرتقى الخلنج</translation>
    </message>
    <message>
        <source>Heather Strand</source>
        <translation>شاطئ الخلنج</translation>
    </message>
    <message>
        <source>Heather Terrace</source>
        <translation>مصطبة الخلنج</translation>
    </message>
    <message>
        <source>Heather Towers</source>
        <translation>أبراج الخلنج</translation>
    </message>
    <message>
        <source>Holly Common</source>
        <translation>مشاع البهشية</translation>
    </message>
    <message>
        <source>Holly Rise</source>
        <translation>مرتقى البهشية</translation>
    </message>
    <message>
        <source>Holly Spire</source>
        <translation>برج البهشية</translation>
    </message>
    <message>
        <source>Horn Camp</source>
        <translation>مخيم القرن</translation>
    </message>
    <message>
        <source>Horn tribe</source>
        <translation>قبيلة القرن</translation>
    </message>
    <message>
        <source>Hours without power in one night</source>
        <translation>ساعات بلا كهرباء في ليلة واحدة</translation>
    </message>
    <message>
        <source>Hub Channel</source>
        <translation>محور القناة</translation>
    </message>
    <message>
        <source>Hub Looms</source>
        <translation>محور الأنوال</translation>
    </message>
    <message>
        <source>Hub Northlight</source>
        <translation>محور نورثلايت</translation>
    </message>
    <message>
        <source>Hub Terraces</source>
        <translation>محور المصاطب</translation>
    </message>
    <message>
        <source>Hub Tinker</source>
        <translation>محور السمكري</translation>
    </message>
    <message>
        <source>Hub West</source>
        <translation>المحور الغربي</translation>
    </message>
    <message>
        <source>Hyssop Common</source>
        <translation>مشاع الزوفا</translation>
    </message>
    <message>
        <source>Ingot Lane</source>
        <translation>زقاق السبيكة</translation>
    </message>
    <message>
        <source>Ingot Yard</source>
        <translation>ساحة السبيكة</translation>
    </message>
    <message>
        <source>Iris Garden</source>
        <translation>حديقة السوسن</translation>
    </message>
    <message>
        <source>Iris Landing</source>
        <translation>مرسى السوسن</translation>
    </message>
    <message>
        <source>Ivy Court</source>
        <translation>فناء اللبلاب</translation>
    </message>
    <message>
        <source>Ivy Field</source>
        <translation>حقل اللبلاب</translation>
    </message>
    <message>
        <source>Ivy Garden</source>
        <translation>حديقة اللبلاب</translation>
    </message>
    <message>
        <source>Ivy Gate</source>
        <translation>بوابة اللبلاب</translation>
    </message>
    <message>
        <source>Ivy Grove</source>
        <translation>أيكة اللبلاب</translation>
    </message>
    <message>
        <source>Ivy Spire</source>
        <translation>برج اللبلاب</translation>
    </message>
    <message>
        <source>Ivy Towers</source>
        <translation>أبراج اللبلاب</translation>
    </message>
    <message>
        <source>Jasmine Edge</source>
        <translation>حافة الياسمين</translation>
    </message>
    <message>
        <source>Jasmine Gate</source>
        <translation>بوابة الياسمين</translation>
    </message>
    <message>
        <source>Jasmine Landing</source>
        <translation>مرسى الياسمين</translation>
    </message>
    <message>
        <source>Jasmine Rise</source>
        <translation>مرتقى الياسمين</translation>
    </message>
    <message>
        <source>Jax Orlan</source>
        <translation>جاكس أورلان</translation>
    </message>
    <message>
        <source>Juniper Gate</source>
        <translation>بوابة العرعر</translation>
    </message>
    <message>
        <source>Kestrel Point</source>
        <translation>رأس العوسق</translation>
    </message>
    <message>
        <source>Kiln Lane</source>
        <translation>زقاق الأتون</translation>
    </message>
    <message>
        <source>Kint Laboratories</source>
        <translation>مختبرات كنت</translation>
    </message>
    <message>
        <source>Kitchens and stores</source>
        <translation>المطابخ والمتاجر</translation>
    </message>
    <message>
        <source>Larch Court</source>
        <translation>فناء اللاركس</translation>
    </message>
    <message>
        <source>Larch Edge</source>
        <translation>حافة اللاركس</translation>
    </message>
    <message>
        <source>Larch Grove</source>
        <translation>أيكة اللاركس</translation>
    </message>
    <message>
        <source>Lathe Cross</source>
        <translation>تقاطع المخرطة</translation>
    </message>
    <message>
        <source>Lathe Works</source>
        <translation>مصنع المخرطة</translation>
    </message>
    <message>
        <source>Laurel Court</source>
        <translation>فناء الغار</translation>
    </message>
    <message>
        <source>Laurel Garden</source>
        <translation>حديقة الغار</translation>
    </message>
    <message>
        <source>Laurel Strand</source>
        <translation>شاطئ الغار</translation>
    </message>
    <message>
        <source>Laurel Terrace</source>
        <translation>مصطبة الغار</translation>
    </message>
    <message>
        <source>Lavender Common</source>
        <translation>مشاع الخزامى</translation>
    </message>
    <message>
        <source>Lavender Court</source>
        <translation>فناء الخزامى</translation>
    </message>
    <message>
        <source>Lavender Strand</source>
        <translation>شاطئ الخزامى</translation>
    </message>
    <message>
        <source>Ledger Court</source>
        <translation>فناء الدفتر</translation>
    </message>
    <message>
        <source>Lemon Terrace</source>
        <translation>مصطبة الليمون</translation>
    </message>
    <message>
        <source>Lever Cross</source>
        <translation>تقاطع العتلة</translation>
    </message>
    <message>
        <source>Lever Lane</source>
        <translation>زقاق العتلة</translation>
    </message>
    <message>
        <source>Lever Yard</source>
        <translation>ساحة العتلة</translation>
    </message>
    <message>
        <source>Lichen Arcade</source>
        <translation>بواكي الأشنة</translation>
    </message>
    <message>
        <source>Lichen Edge</source>
        <translation>حافة الأشنة</translation>
    </message>
    <message>
        <source>Lichen Field</source>
        <translation>حقل الأشنة</translation>
    </message>
    <message>
        <source>Lichen Gate</source>
        <translation>بوابة الأشنة</translation>
    </message>
    <message>
        <source>Lichen Quay</source>
        <translation>مرفأ الأشنة</translation>
    </message>
    <message>
        <source>Lichen Rise</source>
        <translation>مرتقى الأشنة</translation>
    </message>
    <message>
        <source>Lichen Spire</source>
        <translation>برج الأشنة</translation>
    </message>
    <message>
        <source>Lily Court</source>
        <translation>فناء الزنبق</translation>
    </message>
    <message>
        <source>Lily Gate</source>
        <translation>بوابة الزنبق</translation>
    </message>
    <message>
        <source>Lily Grove</source>
        <translation>أيكة الزنبق</translation>
    </message>
    <message>
        <source>Lily Spire</source>
        <translation>برج الزنبق</translation>
    </message>
    <message>
        <source>Linden Common</source>
        <translation>مشاع الزيزفون</translation>
    </message>
    <message>
        <source>Linden Field</source>
        <translation>حقل الزيزفون</translation>
    </message>
    <message>
        <source>Linden Grove</source>
        <translation>أيكة الزيزفون</translation>
    </message>
    <message>
        <source>Linden Terrace</source>
        <translation>مصطبة الزيزفون</translation>
    </message>
    <message>
        <source>Linden Towers</source>
        <translation>أبراج الزيزفون</translation>
    </message>
    <message>
        <source>Loom Yard</source>
        <translation>ساحة النول</translation>
    </message>
    <message>
        <source>Looms Camp</source>
        <translation>مخيم الأنوال</translation>
    </message>
    <message>
        <source>Looms Hive</source>
        <translation>خلية الأنوال</translation>
    </message>
    <message>
        <source>Looms tribe</source>
        <translation>قبيلة الأنوال</translation>
    </message>
    <message>
        <source>Lotus Arcade</source>
        <translation>بواكي اللوتس</translation>
    </message>
    <message>
        <source>Lotus Field</source>
        <translation>حقل اللوتس</translation>
    </message>
    <message>
        <source>Lotus Garden</source>
        <translation>حديقة اللوتس</translation>
    </message>
    <message>
        <source>Lotus Gate</source>
        <translation>بوابة اللوتس</translation>
    </message>
    <message>
        <source>Lotus Terrace</source>
        <translation>مصطبة اللوتس</translation>
    </message>
    <message>
        <source>Magnet Lane</source>
        <translation>زقاق المغناطيس</translation>
    </message>
    <message>
        <source>Magnet Yard</source>
        <translation>ساحة المغناطيس</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>الصانعون</translation>
    </message>
    <message>
        <source>Many small holders</source>
        <translation>كثير من صغار الملاك</translation>
    </message>
    <message>
        <source>Maple Edge</source>
        <translation>حافة القيقب</translation>
    </message>
    <message>
        <source>Maple Field</source>
        <translation>حقل القيقب</translation>
    </message>
    <message>
        <source>Medlar Towers</source>
        <translation>أبراج المشملة</translation>
    </message>
    <message>
        <source>Mint Field</source>
        <translation>حقل النعناع</translation>
    </message>
    <message>
        <source>Mint Garden</source>
        <translation>حديقة النعناع</translation>
    </message>
    <message>
        <source>Mint Gate</source>
        <translation>بوابة النعناع</translation>
    </message>
    <message>
        <source>Mint Rise</source>
        <translation>مرتقى النعناع</translation>
    </message>
    <message>
        <source>Moss Garden</source>
        <translation>حديقة الطحلب</translation>
    </message>
    <message>
        <source>Moss Gate</source>
        <translation>بوابة الطحلب</translation>
    </message>
    <message>
        <source>Moss Rise</source>
        <translation>مرتقى الطحلب</translation>
    </message>
    <message>
        <source>Mulberry Edge</source>
        <translation>حافة التوت</translation>
    </message>
    <message>
        <source>Mulberry Gate</source>
        <translation>بوابة التوت</translation>
    </message>
    <message>
        <source>Myrtle Grove</source>
        <translation>أيكة الآس</translation>
    </message>
    <message>
        <source>Myrtle Terrace</source>
        <translation>مصطبة الآس</translation>
    </message>
    <message>
        <source>Nettle Field</source>
        <translation>حقل القراص</translation>
    </message>
    <message>
        <source>Nettle Rise</source>
        <translation>مرتقى القراص</translation>
    </message>
    <message>
        <source>Nickel Hollow</source>
        <translation>غور النيكل</translation>
    </message>
    <message>
        <source>Nickel Works</source>
        <translation>مصنع النيكل</translation>
    </message>
    <message>
        <source>Nickel Yard</source>
        <translation>ساحة النيكل</translation>
    </message>
    <message>
        <source>Nine Wells Disposal</source>
        <translation>الآبار التسع للتخلص</translation>
    </message>
    <message>
        <source>Nomar&apos;s Ground</source>
        <translation>أرض نومار</translation>
    </message>
    <message>
        <source>Norhaven</source>
        <translation>نورهيفن</translation>
    </message>
    <message>
        <source>Northlight</source>
        <translation>نورثلايت</translation>
    </message>
    <message>
        <source>Northlight Electronics</source>
        <translation>إلكترونيات نورثلايت</translation>
    </message>
    <message>
        <source>Northlight Hive</source>
        <translation>خلية نورثلايت</translation>
    </message>
    <message>
        <source>Oak Common</source>
        <translation>مشاع البلوط</translation>
    </message>
    <message>
        <source>Oak Court</source>
        <translation>فناء البلوط</translation>
    </message>
    <message>
        <source>Oak Stairs</source>
        <translation>درج البلوط</translation>
    </message>
    <message>
        <source>Old Loom Hall</source>
        <translation>قاعة النول القديم</translation>
    </message>
    <message>
        <source>Old Looms</source>
        <translation>الأنوال القديمة</translation>
    </message>
    <message>
        <source>Old Looms Neighbours</source>
        <translation>جيران الأنوال القديمة</translation>
    </message>
    <message>
        <source>Old Looms Workshop</source>
        <translation>ورشة الأنوال القديمة</translation>
    </message>
    <message>
        <source>Olive Arcade</source>
        <translation>بواكي الزيتون</translation>
    </message>
    <message>
        <source>Olive Field</source>
        <translation>حقل الزيتون</translation>
    </message>
    <message>
        <source>Olive Gate</source>
        <translation>بوابة الزيتون</translation>
    </message>
    <message>
        <source>Open Hall</source>
        <translation>القاعة المفتوحة</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>الهواء الطلق</translation>
    </message>
    <message>
        <source>Orchid Common</source>
        <translation>مشاع الأوركيد</translation>
    </message>
    <message>
        <source>Orlan Freight</source>
        <translation>أورلان للشحن</translation>
    </message>
    <message>
        <source>Outer Camp</source>
        <translation>المخيم الخارجي</translation>
    </message>
    <message>
        <source>Outer tribe</source>
        <translation>القبيلة الخارجية</translation>
    </message>
    <message>
        <source>Oversight board</source>
        <translation>مجلس الرقابة</translation>
    </message>
    <message>
        <source>Papyrus Edge</source>
        <translation>حافة البردي</translation>
    </message>
    <message>
        <source>Papyrus Gate</source>
        <translation>بوابة البردي</translation>
    </message>
    <message>
        <source>Papyrus Spire</source>
        <translation>برج البردي</translation>
    </message>
    <message>
        <source>Papyrus Terrace</source>
        <translation>مصطبة البردي</translation>
    </message>
    <message>
        <source>Pear Field</source>
        <translation>حقل الكمثرى</translation>
    </message>
    <message>
        <source>Pewter Cross</source>
        <translation>تقاطع البيوتر</translation>
    </message>
    <message>
        <source>Pewter Hollow</source>
        <translation>غور البيوتر</translation>
    </message>
    <message>
        <source>Pewter Lane</source>
        <translation>زقاق البيوتر</translation>
    </message>
    <message>
        <source>Pewter Works</source>
        <translation>مصنع البيوتر</translation>
    </message>
    <message>
        <source>Pine Garden</source>
        <translation>حديقة الصنوبر</translation>
    </message>
    <message>
        <source>Pine Quay</source>
        <translation>مرفأ الصنوبر</translation>
    </message>
    <message>
        <source>Pine Towers</source>
        <translation>أبراج الصنوبر</translation>
    </message>
    <message>
        <source>Piston Cross</source>
        <translation>تقاطع الكبّاس</translation>
    </message>
    <message>
        <source>Plate Cross</source>
        <translation>تقاطع الصفيحة</translation>
    </message>
    <message>
        <source>Poppy Court</source>
        <translation>فناء الخشخاش</translation>
    </message>
    <message>
        <source>Poppy Field</source>
        <translation>حقل الخشخاش</translation>
    </message>
    <message>
        <source>Poppy Grove</source>
        <translation>أيكة الخشخاش</translation>
    </message>
    <message>
        <source>Poppy Strand</source>
        <translation>شاطئ الخشخاش</translation>
    </message>
    <message>
        <source>Press Cross</source>
        <translation>تقاطع المكبس</translation>
    </message>
    <message>
        <source>Press Flats</source>
        <translation>منبسط المكبس</translation>
    </message>
    <message>
        <source>Press Lane</source>
        <translation>زقاق المكبس</translation>
    </message>
    <message>
        <source>Press Reach</source>
        <translation>امتداد المكبس</translation>
    </message>
    <message>
        <source>Press Yard</source>
        <translation>ساحة المكبس</translation>
    </message>
    <message>
        <source>Pulley Flats</source>
        <translation>منبسط البكرة</translation>
    </message>
    <message>
        <source>Pulley Hollow</source>
        <translation>غور البكرة</translation>
    </message>
    <message>
        <source>Pulley Lane</source>
        <translation>زقاق البكرة</translation>
    </message>
    <message>
        <source>Quince Strand</source>
        <translation>شاطئ السفرجل</translation>
    </message>
    <message>
        <source>Ratchet Works</source>
        <translation>مصنع السقاطة</translation>
    </message>
    <message>
        <source>Ratchet Yard</source>
        <translation>ساحة السقاطة</translation>
    </message>
    <message>
        <source>Reed Arcade</source>
        <translation>بواكي القصب</translation>
    </message>
    <message>
        <source>Reed Terrace</source>
        <translation>مصطبة القصب</translation>
    </message>
    <message>
        <source>Repair markets</source>
        <translation>أسواق الإصلاح</translation>
    </message>
    <message>
        <source>Resin Yard</source>
        <translation>ساحة الراتنج</translation>
    </message>
    <message>
        <source>Rivermouth</source>
        <translation>مصب النهر</translation>
    </message>
    <message>
        <source>Rivermouth Guild</source>
        <translation>نقابة مصب النهر</translation>
    </message>
    <message>
        <source>Rivermouth Hive</source>
        <translation>خلية مصب النهر</translation>
    </message>
    <message>
        <source>Rivermouth Workshop</source>
        <translation>ورشة مصب النهر</translation>
    </message>
    <message>
        <source>Rivet Cross</source>
        <translation>تقاطع البرشام</translation>
    </message>
    <message>
        <source>Rivet Lane</source>
        <translation>زقاق البرشام</translation>
    </message>
    <message>
        <source>Rivet Works</source>
        <translation>مصنع البرشام</translation>
    </message>
    <message>
        <source>Ropery Camp</source>
        <translation>مخيم الحبّالين</translation>
    </message>
    <message>
        <source>Ropery tribe</source>
        <translation>قبيلة الحبّالين</translation>
    </message>
    <message>
        <source>Rotor Works</source>
        <translation>مصنع الدوّار</translation>
    </message>
    <message>
        <source>Rotor Yard</source>
        <translation>ساحة الدوّار</translation>
    </message>
    <message>
        <source>Rowan Edge</source>
        <translation>حافة الغبيراء</translation>
    </message>
    <message>
        <source>Rowan Terrace</source>
        <translation>مصطبة الغبيراء</translation>
    </message>
    <message>
        <source>Rowan Towers</source>
        <translation>أبراج الغبيراء</translation>
    </message>
    <message>
        <source>Sable Delta</source>
        <translation>دلتا السمّور</translation>
    </message>
    <message>
        <source>Saddle Cross</source>
        <translation>تقاطع السرج</translation>
    </message>
    <message>
        <source>Saddle Hollow</source>
        <translation>غور السرج</translation>
    </message>
    <message>
        <source>Saddle Reach</source>
        <translation>امتداد السرج</translation>
    </message>
    <message>
        <source>Saddle Works</source>
        <translation>مصنع السرج</translation>
    </message>
    <message>
        <source>Saffron Arcade</source>
        <translation>بواكي الزعفران</translation>
    </message>
    <message>
        <source>Saffron Common</source>
        <translation>مشاع الزعفران</translation>
    </message>
    <message>
        <source>Saffron Grove</source>
        <translation>أيكة الزعفران</translation>
    </message>
    <message>
        <source>Saffron Rise</source>
        <translation>مرتقى الزعفران</translation>
    </message>
    <message>
        <source>Saffron Terrace</source>
        <translation>مصطبة الزعفران</translation>
    </message>
    <message>
        <source>Sage Garden</source>
        <translation>حديقة المريمية</translation>
    </message>
    <message>
        <source>Sage Terrace</source>
        <translation>مصطبة المريمية</translation>
    </message>
    <message>
        <source>Sage Towers</source>
        <translation>أبراج المريمية</translation>
    </message>
    <message>
        <source>Shuttle Cross</source>
        <translation>تقاطع المكوك</translation>
    </message>
    <message>
        <source>Shuttle End</source>
        <translation>طرف المكوك</translation>
    </message>
    <message>
        <source>Shuttle Hollow</source>
        <translation>غور المكوك</translation>
    </message>
    <message>
        <source>Silica Cross</source>
        <translation>تقاطع السيليكا</translation>
    </message>
    <message>
        <source>Silica Lane</source>
        <translation>زقاق السيليكا</translation>
    </message>
    <message>
        <source>Silica Works</source>
        <translation>مصنع السيليكا</translation>
    </message>
    <message>
        <source>Skyline Hive</source>
        <translation>خلية سكايلاين</translation>
    </message>
    <message>
        <source>Skyline Strand</source>
        <translation>شاطئ سكايلاين</translation>
    </message>
    <message>
        <source>Slate Cross</source>
        <translation>تقاطع الأردواز</translation>
    </message>
    <message>
        <source>Slate Hollow</source>
        <translation>غور الأردواز</translation>
    </message>
    <message>
        <source>Slate Lane</source>
        <translation>زقاق الأردواز</translation>
    </message>
    <message>
        <source>Solder Works</source>
        <translation>مصنع لحام القصدير</translation>
    </message>
    <message>
        <source>Solder Yard</source>
        <translation>ساحة لحام القصدير</translation>
    </message>
    <message>
        <source>Sorrel Court</source>
        <translation>فناء الحماض</translation>
    </message>
    <message>
        <source>Sorrel Field</source>
        <translation>حقل الحماض</translation>
    </message>
    <message>
        <source>Sorrel Gate</source>
        <translation>بوابة الحماض</translation>
    </message>
    <message>
        <source>Sorrel Quay</source>
        <translation>مرفأ الحماض</translation>
    </message>
    <message>
        <source>Spindle End</source>
        <translation>طرف المغزل</translation>
    </message>
    <message>
        <source>Spindle Textiles</source>
        <translation>منسوجات المغزل</translation>
    </message>
    <message>
        <source>Spool Lane</source>
        <translation>زقاق الوشيعة</translation>
    </message>
    <message>
        <source>Spool Works</source>
        <translation>مصنع الوشيعة</translation>
    </message>
    <message>
        <source>Spruce Arcade</source>
        <translation>بواكي التنوب</translation>
    </message>
    <message>
        <source>Spruce Gate</source>
        <translation>بوابة التنوب</translation>
    </message>
    <message>
        <source>Spruce Landing</source>
        <translation>مرسى التنوب</translation>
    </message>
    <message>
        <source>Spruce Strand</source>
        <translation>شاطئ التنوب</translation>
    </message>
    <message>
        <source>Spruce Terrace</source>
        <translation>مصطبة التنوب</translation>
    </message>
    <message>
        <source>Steam Cross</source>
        <translation>تقاطع البخار</translation>
    </message>
    <message>
        <source>Steam Works</source>
        <translation>مصنع البخار</translation>
    </message>
    <message>
        <source>Steam Yard</source>
        <translation>ساحة البخار</translation>
    </message>
    <message>
        <source>Stillwater</source>
        <translation>ستيلووتر</translation>
    </message>
    <message>
        <source>Stillwater Hazard Hall</source>
        <translation>قاعة ستيلووتر للمواد الخطرة</translation>
    </message>
    <message>
        <source>Substation Channel</source>
        <translation>محطة القناة الفرعية</translation>
    </message>
    <message>
        <source>Substation Cinder</source>
        <translation>محطة سندر الفرعية</translation>
    </message>
    <message>
        <source>Substation Court</source>
        <translation>محطة الفناء الفرعية</translation>
    </message>
    <message>
        <source>Substation Horn</source>
        <translation>محطة القرن الفرعية</translation>
    </message>
    <message>
        <source>Substation Isle</source>
        <translation>محطة الجزيرة الفرعية</translation>
    </message>
    <message>
        <source>Substation Looms</source>
        <translation>محطة الأنوال الفرعية</translation>
    </message>
    <message>
        <source>Substation Northlight</source>
        <translation>محطة نورثلايت الفرعية</translation>
    </message>
    <message>
        <source>Substation Outer</source>
        <translation>المحطة الفرعية الخارجية</translation>
    </message>
    <message>
        <source>Substation Rivermouth</source>
        <translation>محطة مصب النهر الفرعية</translation>
    </message>
    <message>
        <source>Substation Strand</source>
        <translation>محطة الشاطئ الفرعية</translation>
    </message>
    <message>
        <source>Substation Terraces</source>
        <translation>محطة المصاطب الفرعية</translation>
    </message>
    <message>
        <source>Substation Tinker</source>
        <translation>محطة السمكري الفرعية</translation>
    </message>
    <message>
        <source>Substation Upper</source>
        <translation>المحطة الفرعية العليا</translation>
    </message>
    <message>
        <source>Substation Vault</source>
        <translation>محطة الخزنة الفرعية</translation>
    </message>
    <message>
        <source>Substation West</source>
        <translation>المحطة الفرعية الغربية</translation>
    </message>
    <message>
        <source>Switch Cross</source>
        <translation>تقاطع المفتاح</translation>
    </message>
    <message>
        <source>Switch Lane</source>
        <translation>زقاق المفتاح</translation>
    </message>
    <message>
        <source>Switch Reach</source>
        <translation>امتداد المفتاح</translation>
    </message>
    <message>
        <source>Tansy Field</source>
        <translation>حقل تانسي</translation>
    </message>
    <message>
        <source>Tansy Gate</source>
        <translation>بوابة تانسي</translation>
    </message>
    <message>
        <source>Tansy Rise</source>
        <translation>مرتقى تانسي</translation>
    </message>
    <message>
        <source>Teasel Common</source>
        <translation>مشاع التيزل</translation>
    </message>
    <message>
        <source>Teasel Edge</source>
        <translation>حافة التيزل</translation>
    </message>
    <message>
        <source>Teasel Garden</source>
        <translation>حديقة التيزل</translation>
    </message>
    <message>
        <source>Teasel Terrace</source>
        <translation>مصطبة التيزل</translation>
    </message>
    <message>
        <source>Tessaly</source>
        <translation>تيسالي</translation>
    </message>
    <message>
        <source>Thyme Garden</source>
        <translation>حديقة الزعتر</translation>
    </message>
    <message>
        <source>Thyme Grove</source>
        <translation>أيكة الزعتر</translation>
    </message>
    <message>
        <source>Thyme Landing</source>
        <translation>مرسى الزعتر</translation>
    </message>
    <message>
        <source>Thyme Rise</source>
        <translation>مرتقى الزعتر</translation>
    </message>
    <message>
        <source>Tin Works</source>
        <translation>مصنع القصدير</translation>
    </message>
    <message>
        <source>Tinker Flats</source>
        <translation>منبسط السمكري</translation>
    </message>
    <message>
        <source>Tinker Flats Neighbours</source>
        <translation>جيران منبسط السمكري</translation>
    </message>
    <message>
        <source>Tinker Flats Workshop</source>
        <translation>ورشة منبسط السمكري</translation>
    </message>
    <message>
        <source>Tinker Hive</source>
        <translation>خلية السمكري</translation>
    </message>
    <message>
        <source>Tinker Textiles</source>
        <translation>منسوجات السمكري</translation>
    </message>
    <message>
        <source>Tinker tribe</source>
        <translation>قبيلة السمكري</translation>
    </message>
    <message>
        <source>Tinworks Shed</source>
        <translation>سقيفة مصنع القصدير</translation>
    </message>
    <message>
        <source>Torque Yard</source>
        <translation>ساحة العزم</translation>
    </message>
    <message>
        <source>Tulip Court</source>
        <translation>فناء التوليب</translation>
    </message>
    <message>
        <source>Tulip Edge</source>
        <translation>حافة التوليب</translation>
    </message>
    <message>
        <source>Tulip Garden</source>
        <translation>حديقة التوليب</translation>
    </message>
    <message>
        <source>Tungsten End</source>
        <translation>طرف التنغستن</translation>
    </message>
    <message>
        <source>Tungsten Flats</source>
        <translation>منبسط التنغستن</translation>
    </message>
    <message>
        <source>Tungsten Hollow</source>
        <translation>غور التنغستن</translation>
    </message>
    <message>
        <source>Tungsten Lane</source>
        <translation>زقاق التنغستن</translation>
    </message>
    <message>
        <source>Tungsten Yard</source>
        <translation>ساحة التنغستن</translation>
    </message>
    <message>
        <source>Turbine End</source>
        <translation>طرف العنفة</translation>
    </message>
    <message>
        <source>Turbine Lane</source>
        <translation>زقاق العنفة</translation>
    </message>
    <message>
        <source>Urban Mining Corporation</source>
        <translation>مؤسسة التعدين الحضري</translation>
    </message>
    <message>
        <source>Valve Flats</source>
        <translation>منبسط الصمام</translation>
    </message>
    <message>
        <source>Valve Works</source>
        <translation>مصنع الصمام</translation>
    </message>
    <message>
        <source>Valve Yard</source>
        <translation>ساحة الصمام</translation>
    </message>
    <message>
        <source>Vapour of by-products, mean of a day</source>
        <translation>بخار المنتجات الثانوية، متوسط اليوم</translation>
    </message>
    <message>
        <source>Vault Row</source>
        <translation>صف الخزائن</translation>
    </message>
    <message>
        <source>Vault Row Electronics</source>
        <translation>إلكترونيات صف الخزائن</translation>
    </message>
    <message>
        <source>Vault Row Plastics</source>
        <translation>بلاستيك صف الخزائن</translation>
    </message>
    <message>
        <source>Vetch Common</source>
        <translation>مشاع البيقية</translation>
    </message>
    <message>
        <source>Vetch Edge</source>
        <translation>حافة البيقية</translation>
    </message>
    <message>
        <source>Vey Foundation</source>
        <translation>مؤسسة فاي</translation>
    </message>
    <message>
        <source>Vine Garden</source>
        <translation>حديقة الكرمة</translation>
    </message>
    <message>
        <source>Violet Court</source>
        <translation>فناء البنفسج</translation>
    </message>
    <message>
        <source>Violet Edge</source>
        <translation>حافة البنفسج</translation>
    </message>
    <message>
        <source>Violet Gate</source>
        <translation>بوابة البنفسج</translation>
    </message>
    <message>
        <source>Walnut Edge</source>
        <translation>حافة الجوز</translation>
    </message>
    <message>
        <source>Walnut Field</source>
        <translation>حقل الجوز</translation>
    </message>
    <message>
        <source>Walnut Terrace</source>
        <translation>مصطبة الجوز</translation>
    </message>
    <message>
        <source>Welder Cross</source>
        <translation>تقاطع اللحّام</translation>
    </message>
    <message>
        <source>Welder Hollow</source>
        <translation>غور اللحّام</translation>
    </message>
    <message>
        <source>Welder Lane</source>
        <translation>زقاق اللحّام</translation>
    </message>
    <message>
        <source>Welder Yard</source>
        <translation>ساحة اللحّام</translation>
    </message>
    <message>
        <source>Western Hive</source>
        <translation>الخلية الغربية</translation>
    </message>
    <message>
        <source>Western Ropery</source>
        <translation>معمل الحبال الغربي</translation>
    </message>
    <message>
        <source>Willow Court</source>
        <translation>فناء الصفصاف</translation>
    </message>
    <message>
        <source>Willow Field</source>
        <translation>حقل الصفصاف</translation>
    </message>
    <message>
        <source>Willow Rise</source>
        <translation>مرتقى الصفصاف</translation>
    </message>
    <message>
        <source>Winch Cross</source>
        <translation>تقاطع الونش</translation>
    </message>
    <message>
        <source>Winch Works</source>
        <translation>مصنع الونش</translation>
    </message>
    <message>
        <source>Wire Lane</source>
        <translation>زقاق السلك</translation>
    </message>
    <message>
        <source>Wire Reach</source>
        <translation>امتداد السلك</translation>
    </message>
    <message>
        <source>Wire Works</source>
        <translation>مصنع السلك</translation>
    </message>
    <message>
        <source>Wire Yard</source>
        <translation>ساحة السلك</translation>
    </message>
    <message>
        <source>Zinc Lane</source>
        <translation>زقاق الزنك</translation>
    </message>
    <message>
        <source>Zinc Works</source>
        <translation>مصنع الزنك</translation>
    </message>
    <message>
        <source>Zinc Yard</source>
        <translation>ساحة الزنك</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>ألمنيوم</translation>
    </message>
    <message>
        <source>arms</source>
        <translation>أذرع</translation>
    </message>
    <message>
        <source>back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>body</source>
        <translation>جسم</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>أزرار</translation>
    </message>
    <message>
        <source>by-product</source>
        <translation>منتج ثانوي</translation>
    </message>
    <message>
        <source>by-product share</source>
        <translation>حصة المنتج الثانوي</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>كابل</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>غطاء</translation>
    </message>
    <message>
        <source>case</source>
        <translation>علبة</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>خلية</translation>
    </message>
    <message>
        <source>cloth</source>
        <translation>قماش</translation>
    </message>
    <message>
        <source>clothes</source>
        <translation>ملابس</translation>
    </message>
    <message>
        <source>cobalt</source>
        <translation>كوبالت</translation>
    </message>
    <message>
        <source>coil</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>control</source>
        <translation>وحدة تحكم</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>نحاس</translation>
    </message>
    <message>
        <source>cotton</source>
        <translation>قطن</translation>
    </message>
    <message>
        <source>courier drone</source>
        <translation>مسيّرة توصيل</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ظلام</translation>
    </message>
    <message>
        <source>dust</source>
        <translation>غبار</translation>
    </message>
    <message>
        <source>dye and finish</source>
        <translation>صبغ وتشطيب</translation>
    </message>
    <message>
        <source>electronics</source>
        <translation>إلكترونيات</translation>
    </message>
    <message>
        <source>fasteners</source>
        <translation>مثبّتات</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>مادة مالئة</translation>
    </message>
    <message>
        <source>filling</source>
        <translation>حشوة</translation>
    </message>
    <message>
        <source>fins</source>
        <translation>زعانف</translation>
    </message>
    <message>
        <source>flame retardant</source>
        <translation>مثبط لهب</translation>
    </message>
    <message>
        <source>foam</source>
        <translation>رغوة</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>front</source>
        <translation>واجهة</translation>
    </message>
    <message>
        <source>garden tray</source>
        <translation>صينية حديقة</translation>
    </message>
    <message>
        <source>gears</source>
        <translation>تروس</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>زجاج</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>ذهب</translation>
    </message>
    <message>
        <source>heat exchanger</source>
        <translation>مبادل حراري</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>lagging</source>
        <translation>عزل حراري</translation>
    </message>
    <message>
        <source>lining</source>
        <translation>بطانة</translation>
    </message>
    <message>
        <source>lithium</source>
        <translation>ليثيوم</translation>
    </message>
    <message>
        <source>main line</source>
        <translation>خط رئيسي</translation>
    </message>
    <message>
        <source>motors</source>
        <translation>محركات</translation>
    </message>
    <message>
        <source>ng/m³</source>
        <translation>ng/m³</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>خارج</translation>
    </message>
    <message>
        <source>packing shell</source>
        <translation>غلاف تعبئة</translation>
    </message>
    <message>
        <source>paint</source>
        <translation>طلاء</translation>
    </message>
    <message>
        <source>plastic</source>
        <translation>بلاستيك</translation>
    </message>
    <message>
        <source>pocket terminal</source>
        <translation>طرفية جيب</translation>
    </message>
    <message>
        <source>polyester</source>
        <translation>بوليستر</translation>
    </message>
    <message>
        <source>polymer</source>
        <translation>بوليمر</translation>
    </message>
    <message>
        <source>rare earths</source>
        <translation>عناصر أرضية نادرة</translation>
    </message>
    <message>
        <source>residue</source>
        <translation>مخلّفات</translation>
    </message>
    <message>
        <source>rubber</source>
        <translation>مطاط</translation>
    </message>
    <message>
        <source>running shoe</source>
        <translation>حذاء جري</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>شاشة</translation>
    </message>
    <message>
        <source>screen wall panel</source>
        <translation>لوح جداري بشاشة</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>غلاف</translation>
    </message>
    <message>
        <source>silicon</source>
        <translation>سيليكون</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>فضة</translation>
    </message>
    <message>
        <source>solder flux</source>
        <translation>صهور لحام</translation>
    </message>
    <message>
        <source>sole</source>
        <translation>نعل</translation>
    </message>
    <message>
        <source>sortie</source>
        <translation>طلعة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>standby line</source>
        <translation>خط احتياطي</translation>
    </message>
    <message>
        <source>steel</source>
        <translation>فولاذ</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>مخزَّن</translation>
    </message>
    <message>
        <source>substation</source>
        <translation>محطة فرعية</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>وصلة ربط</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>قصدير</translation>
    </message>
    <message>
        <source>titanium</source>
        <translation>تيتانيوم</translation>
    </message>
    <message>
        <source>toy robot</source>
        <translation>روبوت لعبة</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>محوّل</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>صينية</translation>
    </message>
    <message>
        <source>uncounted</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>وجه الحذاء</translation>
    </message>
    <message>
        <source>vapour</source>
        <translation>بخار</translation>
    </message>
    <message>
        <source>water bottle</source>
        <translation>زجاجة ماء</translation>
    </message>
    <message>
        <source>winter coat</source>
        <translation>معطف شتوي</translation>
    </message>
    <message>
        <source>wool</source>
        <translation>صوف</translation>
    </message>
    <message>
        <source>work shirt</source>
        <translation>قميص عمل</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>مكغ/م³</translation>
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
        <source>{n} sorties</source>
        <extracomment>{n} sortie</extracomment>
        <translation>
            <numerusform>{n} طلعة</numerusform>
            <numerusform>طلعة واحدة</numerusform>
            <numerusform>طلعتان</numerusform>
            <numerusform>{n} طلعات</numerusform>
            <numerusform>{n} طلعة</numerusform>
            <numerusform>{n} طلعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Air stations</source>
        <translation>محطات الهواء</translation>
    </message>
    <message>
        <source>Assembly poll</source>
        <translation>استطلاع الجمعية</translation>
    </message>
    <message>
        <source>Census of Neo-Terra 2045</source>
        <translation>تعداد نيو تيرا ٢٠٤٥</translation>
    </message>
    <message>
        <source>City Survey</source>
        <translation>مساحة المدينة</translation>
    </message>
    <message>
        <source>City weighbridges</source>
        <translation>موازين المدينة</translation>
    </message>
    <message>
        <source>Ecolife certificates</source>
        <translation>شهادات إيكولايف</translation>
    </message>
    <message>
        <source>Operators&apos; returns 2045</source>
        <translation>إقرارات المشغّلين ٢٠٤٥</translation>
    </message>
    <message>
        <source>Power meters</source>
        <translation>عدّادات الكهرباء</translation>
    </message>
    <message>
        <source>Register of cities 2045</source>
        <translation>سجل المدن ٢٠٤٥</translation>
    </message>
    <message>
        <source>Scavengers&apos; tally</source>
        <translation>حصر النبّاشين</translation>
    </message>
</context>
<context>
    <name>stories/ecolife</name>
    <message>
        <source>What does the account leave out?</source>
        <extracomment>question</extracomment>
        <translation>ماذا يُسقط الحساب؟</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/dark</name>
    <message>
        <source>The dark city</source>
        <extracomment>title</extracomment>
        <translation>المدينة المظلمة</translation>
    </message>
    <message>
        <source>The residents&apos; limit is {dark_limit.value:.0} hours; the longest night has {dark_longest:.1}. {dark_care:.0} people with powered care at home are in the dark for longer than the limit. A house of the poorest tenth has {one_feed_poor.value:.2} ways to be fed, of the richest {one_feed_rich.value:.2}. One cable sends {tap_sent} and delivers {tap_arrived}: {tapped:.1} go to Nomar&apos;s tap and into heat.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>حد السكان {dark_limit.value:.0} ساعات؛ وأطول ليلة فيها {dark_longest:.1}. {dark_care:.0} من الناس ذوي الرعاية المنزلية بأجهزة كهربائية في الظلام أطول من الحد. لبيت من العُشر الأفقر {one_feed_poor.value:.2} من طرق التغذية، ومن الأغنى {one_feed_rich.value:.2}. كابل واحد يرسل {tap_sent} ويسلّم {tap_arrived}: {tapped:.1} تذهب إلى وصلة نومار وإلى الحرارة.</translation>
    </message>
    <message>
        <source>When two towers stop, {dark_districts} go dark within {cascade:.0}: {dark_people}, {dark_people_share} of the city. The poorest tenth is without power for {dark_poor:.1}, the richest for {dark_rich:.1}.</source>
        <extracomment>caption</extracomment>
        <translation>حين يتوقف برجان يُظلم {dark_districts} خلال {cascade:.0}: {dark_people}، أي {dark_people_share} من المدينة. العُشر الأفقر بلا كهرباء {dark_poor:.1}، والأغنى {dark_rich:.1}.</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/debate</name>
    <message>
        <source>Ask the room before the choice: disclosed or refused? Both ways are worked out; the other one can be taken afterwards.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>اسأل الحضور قبل الاختيار: كشف أم رفض؟ الطريقان محسوبان؛ ويمكن سلوك الآخر بعدئذ.</translation>
    </message>
    <message>
        <source>Lucia discloses</source>
        <extracomment>button</extracomment>
        <translation>لوسيا تكشف</translation>
    </message>
    <message>
        <source>Lucia refuses</source>
        <extracomment>button</extracomment>
        <translation>لوسيا ترفض</translation>
    </message>
    <message>
        <source>Support for full dependence on Ecolife has gone from {support_start:.0} to {support_debate:.0}. Ahmad&apos;s doubts are on the table. Lucia may open the figures, or refuse.</source>
        <extracomment>caption</extracomment>
        <translation>انتقل تأييد الاعتماد الكامل على إيكولايف من {support_start:.0} إلى {support_debate:.0}. شكوك أحمد على الطاولة. للوسيا أن تفتح الأرقام أو أن ترفض.</translation>
    </message>
    <message>
        <source>The debate</source>
        <extracomment>title</extracomment>
        <translation>النقاش</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/disclosed</name>
    <message>
        <source>Openness is worth {won_by_openness:.1}. Among the poorest tenth it is {poor_opened:.0} against {poor_refused:.0}. In the other world {gap_refused.value:.2} times.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>الانفتاح يساوي {won_by_openness:.1}. في العُشر الأفقر {poor_opened:.0} مقابل {poor_refused:.0}. وفي العالم الآخر {gap_refused.value:.2} مرة.</translation>
    </message>
    <message>
        <source>With the figures open, {support_opened:.0} would vote for dependence and {majority_opened} have a majority; had she refused, {support_refused:.0} and {majority_refused}. The eastern towers slow down: dust {dust_change_opened:falls|stays|rises} by {dust_change_opened:abs .1}, and the poorest breathe {gap_opened.value:.2} times what the richest do, not {gap_now.value:.2}.</source>
        <extracomment>caption</extracomment>
        <translation>مع فتح الأرقام يصوّت {support_opened:.0} للاعتماد، والأغلبية في {majority_opened}؛ ولو رفضت لكانت {support_refused:.0} و{majority_refused}. تبطئ الأبراج الشرقية: الغبار {dust_change_opened:ينخفض بمقدار|يبقى، بفارق|يرتفع بمقدار} {dust_change_opened:abs .1}، ويتنفس الأفقر قدر ما يتنفسه الأغنى {gap_opened.value:.2} مرة، لا {gap_now.value:.2}.</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/programme</name>
    <message>
        <source>A second hall in the open: {caches_before} that went to disused factories become {caches_then}. A fifth of what Vault Row wins goes to {workshops.value} workshops: {hours:.0} of paid work and {goods} of goods. Dust {dust_programme:falls|stays|rises} by {dust_programme:abs .1}; the poorest breathe {gap_programme.value:.2} times what the richest do.</source>
        <extracomment>caption</extracomment>
        <translation>قاعة ثانية في العلن: {caches_before} كانت تذهب إلى مصانع مهجورة تصبح {caches_then}. خُمس ما يكسبه صف الخزائن يذهب إلى {workshops.value} {workshops:ورشة|ورشة|ورشتين|ورش|ورشة|ورشة}: {hours:.0} من العمل المأجور و{goods} من السلع. الغبار {dust_programme:ينخفض بمقدار|يبقى، بفارق|يرتفع بمقدار} {dust_programme:abs .1}؛ ويتنفس الأفقر قدر ما يتنفسه الأغنى {gap_programme.value:.2} مرة.</translation>
    </message>
    <message>
        <source>The disused factories become places of assembly. Support for dependence ends at {support_end:.0}: what people want now is a part in it.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>تصير المصانع المهجورة أماكن للاجتماع. ينتهي تأييد الاعتماد عند {support_end:.0}: ما يريده الناس الآن هو أن يكون لهم نصيب فيه.</translation>
    </message>
    <message>
        <source>The open programme</source>
        <extracomment>title</extracomment>
        <translation>البرنامج المفتوح</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/refused</name>
    <message>
        <source>The operators take in what the camps did. Dust {dust_change_refused:falls|stays|rises} by {dust_change_refused:abs .1}; had she disclosed, by {dust_change_opened:abs .1}. Among the poorest tenth support is {poor_refused:.0}, not {poor_opened:.0}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>يستقبل المشغّلون ما كانت المخيمات تستقبله. الغبار {dust_change_refused:ينخفض بمقدار|يبقى، بفارق|يرتفع بمقدار} {dust_change_refused:abs .1}؛ ولو كشفت لكان المقدار {dust_change_opened:abs .1}. في العُشر الأفقر التأييد {poor_refused:.0}، لا {poor_opened:.0}.</translation>
    </message>
    <message>
        <source>Without the figures {support_refused:.0} would vote for dependence and {majority_refused} have a majority; had she disclosed, {support_opened:.0} and {majority_opened}. The camps are closed: of {camps_now} in {days} {camps_refused} are left to them, and {livelihoods:.0} people lose {income:.0}.</source>
        <extracomment>caption</extracomment>
        <translation>من دون الأرقام يصوّت {support_refused:.0} للاعتماد، والأغلبية في {majority_refused}؛ ولو كشفت لكانت {support_opened:.0} و{majority_opened}. تُغلق المخيمات: من {camps_now} في {days} يبقى لها {camps_refused}، ويخسر {livelihoods:.0} من الناس {income:.0}.</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/towers</name>
    <message>
        <source>Kira is proud, and with reason. Most food comes of the waste of {food_most}. {vapour} of what the towers take in goes up as vapour.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>كيرا فخورة، ولها حق. يأتي معظم الغذاء من نفايات {food_most}. و{vapour} مما تستقبله الأبراج يصعد بخارًا.</translation>
    </message>
    <message>
        <source>The towers</source>
        <extracomment>title</extracomment>
        <translation>الأبراج</translation>
    </message>
    <message>
        <source>{towers.value} towers take in {household} of household waste in {days} and turn {made_share} of it into {food} of food, {fuel} of fuel and {building} of building material. That is {food_head_kg:.1} of food for everybody.</source>
        <extracomment>caption</extracomment>
        <translation>{towers.value} {towers:برج|برج|برجان|أبراج|برجًا|برج} تستقبل {household} من النفايات المنزلية في {days} وتحوّل {made_share} منها إلى {food} من الغذاء و{fuel} من الوقود و{building} من مواد البناء. أي {food_head_kg:.1} من الغذاء لكل فرد.</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/uncounted</name>
    <message>
        <source>For the richer half of the districts certificates name {rich_share} of the by-product, for the poorer half {poor_share}. The books know nothing of the scavengers either: returns hold {informal_told:.0} of the {informal} that they take beside the {official} of the hives; {livelihoods:.0} people live from it and earn {income:.0}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>في نصف الأحياء الأغنى تذكر الشهادات {rich_share} من المنتج الثانوي، وفي نصفها الأفقر {poor_share}. ولا تعرف الدفاتر شيئًا عن النبّاشين أيضًا: في الإقرارات {informal_told:.0} من {informal} يأخذونها إلى جانب {official} للخلايا؛ يعيش منها {livelihoods:.0} من الناس ويكسبون {income:.0}.</translation>
    </message>
    <message>
        <source>What is not counted</source>
        <extracomment>title</extracomment>
        <translation>ما لا يُحسب</translation>
    </message>
    <message>
        <source>{weighed} of by-product were weighed in at {suspect}; its books hold {told}. {uncounted:sigma} are missing, {uncounted_share} of all. {caches} lie in {cache_count.value} disused factories, most in {cache_most}.</source>
        <extracomment>caption</extracomment>
        <translation>وُزن {weighed} من المنتج الثانوي عند دخول {suspect}؛ وفي دفاترها {told}. ينقص {uncounted:sigma}، أي {uncounted_share} من الكل. وفي المصانع المهجورة، وعددها {cache_count.value}، يوجد {caches}، وأكثره في {cache_most}.</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining</name>
    <message>
        <source>Urban mining</source>
        <extracomment>title</extracomment>
        <translation>التعدين الحضري</translation>
    </message>
    <message>
        <source>What do the machines leave behind?</source>
        <extracomment>question</extracomment>
        <translation>ماذا تترك الآلات وراءها؟</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/board</name>
    <message>
        <source>Every figure opens its rows. The mean of a person falls from {dust_mean} to {dust_mean_then}; the poorest breathe {gap_before:.2} times what the richest do, then {gap_then:.2}. First in the register is {best_city}. Leave the limit on the screen and let the audience move a facility.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>كل رقم يفتح صفوفه. متوسط الشخص ينخفض من {dust_mean} إلى {dust_mean_then}؛ ويتنفس الأفقر قدر ما يتنفسه الأغنى {gap_before:.2} مرة، ثم {gap_then:.2}. الأولى في السجل {best_city}. اترك الحد على الشاشة ودع الجمهور ينقل منشأة.</translation>
    </message>
    <message>
        <source>The oversight board</source>
        <extracomment>title</extracomment>
        <translation>مجلس الرقابة</translation>
    </message>
    <message>
        <source>The residents set a limit of {dust_limit.value:.0} µg/m³ for dust; {over_dust} live above it, {over_dust_then.value} if the eastern stacks work at two thirds. {accounted} of the by-product is accounted for here; other cities tell {worst_share:.0} to {best_share:.0}.</source>
        <extracomment>caption</extracomment>
        <translation>يضع السكان للغبار حدًّا قدره {dust_limit.value:.0} مكغ/م³؛ يعيش فوقه {over_dust}، أو {over_dust_then.value} إذا عملت المداخن الشرقية بالثلثين. هنا يُحسب {accounted} من المنتج الثانوي؛ وتعلن مدن أخرى من {worst_share:.0} إلى {best_share:.0}.</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/demonstration</name>
    <message>
        <source>Jax needs one bad day. The hours tell when: {afternoon} between two and five in the afternoon. The vapour has its peak of all days on {vapour_peak_day}: {vapour_day:.0} in {vapour_where}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>يحتاج جاكس إلى يوم سيئ واحد. والساعات تقول متى: {afternoon} بين الثانية والخامسة بعد الظهر. ذروة البخار بين كل الأيام في {vapour_peak_day}: {vapour_day:.0} في {vapour_where}.</translation>
    </message>
    <message>
        <source>On the day on which everybody looks, {day_toxic} of by-product leave {day_suspect}, {times_usual.value:.0} times an ordinary day. {day_in} went in, {day_out} came out: {day_open:abs sigma} came in through no gate.</source>
        <extracomment>caption</extracomment>
        <translation>في اليوم الذي ينظر فيه الجميع يخرج {day_toxic} من المنتج الثانوي من {day_suspect}، أي قدر يوم عادي {times_usual.value:.0} مرة. دخل {day_in} وخرج {day_out}: {day_open:abs sigma} لم تدخل من أي بوابة.</translation>
    </message>
    <message>
        <source>The demonstration</source>
        <extracomment>title</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>{day_toxic} instead of {usual_toxic:.1}</source>
        <extracomment>call-out</extracomment>
        <translation>{day_toxic} بدل {usual_toxic:.1}</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/harvest</name>
    <message>
        <source>Elara Kint and Leo let their machines speak first: every line is a flight with its time stamps, every load is in a row. In {days} the hives gather {harvested}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>تدع إيلارا كنت وليو آلاتهما تتكلم أولًا: كل خط رحلة بأختامها الزمنية، وكل حمولة في صف. في {days} تجمع الخلايا {harvested}.</translation>
    </message>
    <message>
        <source>On 13 March {flights.value} flights leave {hives.value} hives and bring {load} of dead electronics, plastic and clothes home: {per_tonne.value:.0} km of flight for every tonne. What the hives send on grows by {growth} from the first week to the last.</source>
        <extracomment>caption</extracomment>
        <translation>في ١٣ مارس تنطلق {flights.value} {flights:رحلة|رحلة|رحلتان|رحلات|رحلة|رحلة} من {hives.value} {hives:خلية|خلية|خليتين|خلايا|خلية|خلية} وتعود بما قدره {load} من الإلكترونيات الميتة والبلاستيك والملابس: {per_tonne.value:.0} كم من الطيران لكل طن. وما ترسله الخلايا ينمو بمقدار {growth} من الأسبوع الأول إلى الأخير.</translation>
    </message>
    <message>
        <source>The harvest</source>
        <extracomment>title</extracomment>
        <translation>الحصاد</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/open</name>
    <message>
        <source>Akira asks who profits. Nine Wells Disposal was paid {paid:.0} for taking what was left; {halden} of it belongs to Halden Holdings, who own {halden_vaults} of the vaults as well. {toxic} of by-product left the vaults in all.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>تسأل أكيرا من يربح. دُفع للآبار التسع للتخلص {paid:.0} لأخذ ما تبقّى؛ و{halden} منها ملك هالدن القابضة، التي تملك {halden_vaults} من الخزائن أيضًا. وخرج من الخزائن إجمالًا {toxic} من المنتج الثانوي.</translation>
    </message>
    <message>
        <source>Sabotage was one day; the rest is the ordinary work. When the vaults take in {work_growth} more, what they leave behind grows by {toxic_growth}: from {share_before:.1} to {share_after:.1} of the intake. The poorest tenth breathes {vapour_times.value:.0} times the vapour of the richest.</source>
        <extracomment>caption</extracomment>
        <translation>التخريب كان يومًا واحدًا؛ والباقي هو العمل المعتاد. حين تستقبل الخزائن {work_growth} زيادةً، ينمو ما تتركه بمقدار {toxic_growth}: من {share_before:.1} إلى {share_after:.1} مما يدخل. يتنفس العُشر الأفقر قدر بخار الأغنى {vapour_times.value:.0} مرات.</translation>
    </message>
    <message>
        <source>The by-products in the open</source>
        <extracomment>title</extracomment>
        <translation>المنتجات الثانوية في العلن</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/vault</name>
    <message>
        <source>A pocket terminal weighs {thing_g:.0}. The vault wins back {thing_won_g:.0}; {gold_share} of its {thing_value:.2} is {thing_gold_g:.3} of gold. {thing_left_g:.1} are left, in each of {pieces:2} pieces.</source>
        <extracomment>caption</extracomment>
        <translation>تزن طرفية الجيب {thing_g:.0}. تستعيد الخزنة {thing_won_g:.0}؛ و{gold_share} من قيمتها {thing_value:.2} هو {thing_gold_g:.3} من الذهب. ويبقى {thing_left_g:.1} في كل قطعة من {pieces:2} قطعة.</translation>
    </message>
    <message>
        <source>The Value Vault</source>
        <extracomment>title</extracomment>
        <translation>خزنة القيمة</translation>
    </message>
    <message>
        <source>The balance of the vault in Vault Row: {vault_in} came in; {vault_won} went out as matter, {vault_residue} as residue, {vault_toxic} as by-product, {vault_stock} lie there. What does not close is {vault_open}: remember that number.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>ميزان الخزنة في صف الخزائن: دخل {vault_in}؛ وخرج {vault_won} مادةً، و{vault_residue} مخلّفاتٍ، و{vault_toxic} منتجًا ثانويًّا، ويبقى هناك {vault_stock}. وما لا ينغلق هو {vault_open}: تذكّر هذا الرقم.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>MW</source>
        <translation>ميغاواط</translation>
    </message>
    <message>
        <source>building material</source>
        <translation>مواد بناء</translation>
    </message>
    <message>
        <source>converter</source>
        <translation>محوّل نفايات</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>أرصدة</translation>
    </message>
    <message>
        <source>credits/week</source>
        <translation>أرصدة/أسبوع</translation>
    </message>
    <message>
        <source>depot</source>
        <translation>مستودع</translation>
    </message>
    <message>
        <source>disused factory</source>
        <translation>مصنع مهجور</translation>
    </message>
    <message>
        <source>drone hive</source>
        <translation>خلية مسيّرات</translation>
    </message>
    <message>
        <source>electronics recovery</source>
        <translation>استرداد الإلكترونيات</translation>
    </message>
    <message>
        <source>export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>food</source>
        <translation>غذاء</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>وقود</translation>
    </message>
    <message>
        <source>hazard hall</source>
        <translation>قاعة مواد خطرة</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>kg/day</source>
        <translation>كغ/يوم</translation>
    </message>
    <message>
        <source>km</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>km/t</source>
        <translation>كم/طن</translation>
    </message>
    <message>
        <source>landfill</source>
        <translation>مطمر</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>mixed waste</source>
        <translation>نفايات مختلطة</translation>
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
        <source>plastic recovery</source>
        <translation>استرداد البلاستيك</translation>
    </message>
    <message>
        <source>recovered matter</source>
        <translation>مادة مستردة</translation>
    </message>
    <message>
        <source>scavenger camp</source>
        <translation>مخيم نبّاشين</translation>
    </message>
    <message>
        <source>t/day</source>
        <translation>طن/يوم</translation>
    </message>
    <message>
        <source>textile recovery</source>
        <translation>استرداد المنسوجات</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرة</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>ورشة</translation>
    </message>
</context>
</TS>
