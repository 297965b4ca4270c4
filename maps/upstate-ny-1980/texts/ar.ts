<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>Do leukaemia cases gather where people live close to trichloroethylene waste?</source>
        <translation>هل تتجمّع حالات سرطان الدم حيث يعيش الناس قرب نفايات ثلاثي كلورو الإيثيلين؟</translation>
    </message>
    <message>
        <source>The waste sites themselves are not in the source: only each tract&apos;s exposure to them is.</source>
        <translation>مواقع النفايات نفسها ليست في المصدر: فيه تعرّض كل قطاع إحصائي لها فقط.</translation>
    </message>
    <message>
        <source>Upstate New York, 1980</source>
        <translation>شمال ولاية نيويورك، ١٩٨٠</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Census tracts, 1980</source>
        <translation>القطاعات الإحصائية، ١٩٨٠</translation>
    </message>
    <message>
        <source>County</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Exposure potential to trichloroethylene waste sites, ln(100 x inverse distance)</source>
        <translation>احتمال التعرّض لمواقع نفايات ثلاثي كلورو الإيثيلين، ln(١٠٠ × مقلوب المسافة)</translation>
    </message>
    <message>
        <source>Inverse distance to trichloroethylene waste sites</source>
        <translation>مقلوب المسافة إلى مواقع نفايات ثلاثي كلورو الإيثيلين</translation>
    </message>
    <message>
        <source>Leukaemia cases per 10,000 residents in five years</source>
        <translation>حالات سرطان الدم لكل ١٠٬٠٠٠ من السكان في خمس سنوات</translation>
    </message>
    <message>
        <source>Leukaemia cases, those without a tract spread over several</source>
        <translation>حالات سرطان الدم، وما لا قطاع له موزّع على عدة قطاعات</translation>
    </message>
    <message>
        <source>People who own their home (nearest stand-in for wealth in the source)</source>
        <translation>من يملكون مساكنهم (أقرب بديل للثروة في المصدر)</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>Residents of 65 years and more</source>
        <translation>السكان في سن ٦٥ فأكثر</translation>
    </message>
    <message>
        <source>tract</source>
        <translation>قطاع إحصائي</translation>
    </message>
    <message>
        <source>tracts</source>
        <translation>قطاعات إحصائية</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Auburn city, tract</source>
        <translation>أوبرن (مدينة)، القطاع</translation>
    </message>
    <message>
        <source>Baldwinsville village, tract</source>
        <translation>بالدوينزفيل (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Barker town, tract 119.02</source>
        <translation>باركر (بلدة)، القطاع ١١٩٫٠٢</translation>
    </message>
    <message>
        <source>Bayberry-Lynelle Mead, tract 111.01</source>
        <translation>بايبيري–لينيل ميدوز، القطاع ١١١٫٠١</translation>
    </message>
    <message>
        <source>Binghamton city, tract</source>
        <translation>بينغامتون (مدينة)، القطاع</translation>
    </message>
    <message>
        <source>Binghamton town, tract 127.02</source>
        <translation>بينغامتون (بلدة)، القطاع ١٢٧٫٠٢</translation>
    </message>
    <message>
        <source>Brookfield town, tract</source>
        <translation>بروكفيلد (بلدة)، القطاع</translation>
    </message>
    <message>
        <source>Broome</source>
        <translation>بروم</translation>
    </message>
    <message>
        <source>Broome County, tract</source>
        <translation>مقاطعة بروم، القطاع</translation>
    </message>
    <message>
        <source>Broome County, tract 119.01</source>
        <translation>مقاطعة بروم، القطاع ١١٩٫٠١</translation>
    </message>
    <message>
        <source>Broome County, tract 119.03</source>
        <translation>مقاطعة بروم، القطاع ١١٩٫٠٣</translation>
    </message>
    <message>
        <source>Broome County, tract 133.02</source>
        <translation>مقاطعة بروم، القطاع ١٣٣٫٠٢</translation>
    </message>
    <message>
        <source>Camillus village, tract</source>
        <translation>كاميلوس (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Canastota village, tract</source>
        <translation>كاناستوتا (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Cayuga</source>
        <translation>كايوغا</translation>
    </message>
    <message>
        <source>Cayuga County, tract</source>
        <translation>مقاطعة كايوغا، القطاع</translation>
    </message>
    <message>
        <source>Cazenovia village, tract 305.01</source>
        <translation>كازينوفيا (قرية)، القطاع ٣٠٥٫٠١</translation>
    </message>
    <message>
        <source>Chenango</source>
        <translation>شينانغو</translation>
    </message>
    <message>
        <source>Chenango County, tract</source>
        <translation>مقاطعة شينانغو، القطاع</translation>
    </message>
    <message>
        <source>Chenango town, tract 121.01</source>
        <translation>شينانغو (بلدة)، القطاع ١٢١٫٠١</translation>
    </message>
    <message>
        <source>Chenango town, tract 121.02</source>
        <translation>شينانغو (بلدة)، القطاع ١٢١٫٠٢</translation>
    </message>
    <message>
        <source>Chenango town, tract 121.03</source>
        <translation>شينانغو (بلدة)، القطاع ١٢١٫٠٣</translation>
    </message>
    <message>
        <source>Colesville town, tract</source>
        <translation>كولزفيل (بلدة)، القطاع</translation>
    </message>
    <message>
        <source>Conklin town, tract 127.01</source>
        <translation>كونكلين (بلدة)، القطاع ١٢٧٫٠١</translation>
    </message>
    <message>
        <source>Cortland</source>
        <translation>كورتلاند</translation>
    </message>
    <message>
        <source>Cortland County, tract</source>
        <translation>مقاطعة كورتلاند، القطاع</translation>
    </message>
    <message>
        <source>Cortland city, tract</source>
        <translation>كورتلاند (مدينة)، القطاع</translation>
    </message>
    <message>
        <source>East Cayuga Heights C, tract</source>
        <translation>إيست كايوغا هايتس (مكان إحصائي)، القطاع</translation>
    </message>
    <message>
        <source>East Syracuse village, tract</source>
        <translation>إيست سيراكيوز (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Endicott village, tract</source>
        <translation>إنديكوت (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Endwell CDP, tract</source>
        <translation>إندويل (مكان إحصائي)، القطاع</translation>
    </message>
    <message>
        <source>Endwell CDP, tract 132.01</source>
        <translation>إندويل (مكان إحصائي)، القطاع ١٣٢٫٠١</translation>
    </message>
    <message>
        <source>Endwell CDP, tract 132.02</source>
        <translation>إندويل (مكان إحصائي)، القطاع ١٣٢٫٠٢</translation>
    </message>
    <message>
        <source>Fairmount CDP, tract</source>
        <translation>فيرماونت (مكان إحصائي)، القطاع</translation>
    </message>
    <message>
        <source>Fayetteville village, tract</source>
        <translation>فايتفيل (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Fenton town, tract 122.01</source>
        <translation>فنتون (بلدة)، القطاع ١٢٢٫٠١</translation>
    </message>
    <message>
        <source>Fenton town, tract 122.02</source>
        <translation>فنتون (بلدة)، القطاع ١٢٢٫٠٢</translation>
    </message>
    <message>
        <source>Hamilton village, tract</source>
        <translation>هاملتون (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Ithaca city, tract</source>
        <translation>إيثاكا (مدينة)، القطاع</translation>
    </message>
    <message>
        <source>Johnson City village, tract</source>
        <translation>جونسون سيتي (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Kirkwood town, tract</source>
        <translation>كيركوود (بلدة)، القطاع</translation>
    </message>
    <message>
        <source>Lafayette town, tract</source>
        <translation>لافاييت (بلدة)، القطاع</translation>
    </message>
    <message>
        <source>Lansing village, tract</source>
        <translation>لانسينغ (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Liverpool village, tract</source>
        <translation>ليفربول (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Madison</source>
        <translation>ماديسون</translation>
    </message>
    <message>
        <source>Madison County, tract</source>
        <translation>مقاطعة ماديسون، القطاع</translation>
    </message>
    <message>
        <source>Madison County, tract 304.02</source>
        <translation>مقاطعة ماديسون، القطاع ٣٠٤٫٠٢</translation>
    </message>
    <message>
        <source>Madison County, tract 304.03</source>
        <translation>مقاطعة ماديسون، القطاع ٣٠٤٫٠٣</translation>
    </message>
    <message>
        <source>Madison County, tract 305.02</source>
        <translation>مقاطعة ماديسون، القطاع ٣٠٥٫٠٢</translation>
    </message>
    <message>
        <source>Maine town, tract 120.02</source>
        <translation>مين (بلدة)، القطاع ١٢٠٫٠٢</translation>
    </message>
    <message>
        <source>Manlius village, tract 152.02</source>
        <translation>مانليوس (قرية)، القطاع ١٥٢٫٠٢</translation>
    </message>
    <message>
        <source>Marcellus village, tract 165.02</source>
        <translation>مارسيلوس (قرية)، القطاع ١٦٥٫٠٢</translation>
    </message>
    <message>
        <source>Minoa village, tract</source>
        <translation>مينوا (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Nanticoke town, tract 120.01</source>
        <translation>نانتيكوك (بلدة)، القطاع ١٢٠٫٠١</translation>
    </message>
    <message>
        <source>Newfield town, tract</source>
        <translation>نيوفيلد (بلدة)، القطاع</translation>
    </message>
    <message>
        <source>North Syracuse villag, tract</source>
        <translation>نورث سيراكيوز (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Norwich city, tract</source>
        <translation>نورويتش (مدينة)، القطاع</translation>
    </message>
    <message>
        <source>Oneida city, tract 301.01</source>
        <translation>أونيدا (مدينة)، القطاع ٣٠١٫٠١</translation>
    </message>
    <message>
        <source>Oneida city, tract 301.02</source>
        <translation>أونيدا (مدينة)، القطاع ٣٠١٫٠٢</translation>
    </message>
    <message>
        <source>Oneida city, tract 301.03</source>
        <translation>أونيدا (مدينة)، القطاع ٣٠١٫٠٣</translation>
    </message>
    <message>
        <source>Onondaga</source>
        <translation>أونونداغا</translation>
    </message>
    <message>
        <source>Onondaga County, tract</source>
        <translation>مقاطعة أونونداغا، القطاع</translation>
    </message>
    <message>
        <source>Onondaga County, tract 110.02</source>
        <translation>مقاطعة أونونداغا، القطاع ١١٠٫٠٢</translation>
    </message>
    <message>
        <source>Onondaga County, tract 112.03</source>
        <translation>مقاطعة أونونداغا، القطاع ١١٢٫٠٣</translation>
    </message>
    <message>
        <source>Onondaga County, tract 165.01</source>
        <translation>مقاطعة أونونداغا، القطاع ١٦٥٫٠١</translation>
    </message>
    <message>
        <source>Onondaga County, tract 169.01</source>
        <translation>مقاطعة أونونداغا، القطاع ١٦٩٫٠١</translation>
    </message>
    <message>
        <source>Onondaga County, tract 169.02</source>
        <translation>مقاطعة أونونداغا، القطاع ١٦٩٫٠٢</translation>
    </message>
    <message>
        <source>Onondaga town, tract</source>
        <translation>أونونداغا (بلدة)، القطاع</translation>
    </message>
    <message>
        <source>Onondaga, tract</source>
        <translation>أونونداغا، القطاع</translation>
    </message>
    <message>
        <source>Otisco town, tract 168.02</source>
        <translation>أوتيسكو (بلدة)، القطاع ١٦٨٫٠٢</translation>
    </message>
    <message>
        <source>Owego village, tract</source>
        <translation>أويغو (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Pitcher Hill CDP, tract</source>
        <translation>بيتشر هيل (مكان إحصائي)، القطاع</translation>
    </message>
    <message>
        <source>Pompey town, tract</source>
        <translation>بومبي (بلدة)، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Camillus, tract</source>
        <translation>بقية كاميلوس، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Cicero t, tract</source>
        <translation>بقية سيسيرو، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract</source>
        <translation>بقية كلاي، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract 110.01</source>
        <translation>بقية كلاي، القطاع ١١٠٫٠١</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract 111.02</source>
        <translation>بقية كلاي، القطاع ١١١٫٠٢</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract 112.01</source>
        <translation>بقية كلاي، القطاع ١١٢٫٠١</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract 112.02</source>
        <translation>بقية كلاي، القطاع ١١٢٫٠٢</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract 112.04</source>
        <translation>بقية كلاي، القطاع ١١٢٫٠٤</translation>
    </message>
    <message>
        <source>Remainder of De Witt, tract</source>
        <translation>بقية ديويت، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Dryden t, tract</source>
        <translation>بقية درايدن، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Geddes t, tract</source>
        <translation>بقية غيديز، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Ithaca t, tract</source>
        <translation>بقية إيثاكا، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Lansing, tract</source>
        <translation>بقية لانسينغ، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Lysander, tract</source>
        <translation>بقية لايساندر، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Lysander, tract 114.01</source>
        <translation>بقية لايساندر، القطاع ١١٤٫٠١</translation>
    </message>
    <message>
        <source>Remainder of Lysander, tract 114.02</source>
        <translation>بقية لايساندر، القطاع ١١٤٫٠٢</translation>
    </message>
    <message>
        <source>Remainder of Manlius, tract</source>
        <translation>بقية مانليوس، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Manlius, tract 152.01</source>
        <translation>بقية مانليوس، القطاع ١٥٢٫٠١</translation>
    </message>
    <message>
        <source>Remainder of Owego to, tract</source>
        <translation>بقية أويغو، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Salina t, tract</source>
        <translation>بقية سالاينا، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Sullivan, tract 304.01</source>
        <translation>بقية سوليفان، القطاع ٣٠٤٫٠١</translation>
    </message>
    <message>
        <source>Remainder of Union to, tract</source>
        <translation>بقية يونيون، القطاع</translation>
    </message>
    <message>
        <source>Remainder of Union to, tract 133.01</source>
        <translation>بقية يونيون، القطاع ١٣٣٫٠١</translation>
    </message>
    <message>
        <source>Remainder of Van Bure, tract</source>
        <translation>بقية فان بيورن، القطاع</translation>
    </message>
    <message>
        <source>Skaneateles village, tract</source>
        <translation>سكانيتليس (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Solvay village, tract</source>
        <translation>سولفاي (قرية)، القطاع</translation>
    </message>
    <message>
        <source>Spafford town, tract 168.01</source>
        <translation>سبافورد (بلدة)، القطاع ١٦٨٫٠١</translation>
    </message>
    <message>
        <source>Syracuse city, tract</source>
        <translation>سيراكيوز (مدينة)، القطاع</translation>
    </message>
    <message>
        <source>Syracuse city, tract 17.01</source>
        <translation>سيراكيوز (مدينة)، القطاع ١٧٫٠١</translation>
    </message>
    <message>
        <source>Syracuse city, tract 17.02</source>
        <translation>سيراكيوز (مدينة)، القطاع ١٧٫٠٢</translation>
    </message>
    <message>
        <source>Syracuse city, tract 36.01</source>
        <translation>سيراكيوز (مدينة)، القطاع ٣٦٫٠١</translation>
    </message>
    <message>
        <source>Syracuse city, tract 36.02</source>
        <translation>سيراكيوز (مدينة)، القطاع ٣٦٫٠٢</translation>
    </message>
    <message>
        <source>Syracuse city, tract 56.01</source>
        <translation>سيراكيوز (مدينة)، القطاع ٥٦٫٠١</translation>
    </message>
    <message>
        <source>Syracuse city, tract 56.02</source>
        <translation>سيراكيوز (مدينة)، القطاع ٥٦٫٠٢</translation>
    </message>
    <message>
        <source>Syracuse city, tract 61.01</source>
        <translation>سيراكيوز (مدينة)، القطاع ٦١٫٠١</translation>
    </message>
    <message>
        <source>Syracuse city, tract 61.02</source>
        <translation>سيراكيوز (مدينة)، القطاع ٦١٫٠٢</translation>
    </message>
    <message>
        <source>Syracuse city, tract 61.03</source>
        <translation>سيراكيوز (مدينة)، القطاع ٦١٫٠٣</translation>
    </message>
    <message>
        <source>Tioga</source>
        <translation>تايوغا</translation>
    </message>
    <message>
        <source>Tioga County, tract</source>
        <translation>مقاطعة تايوغا، القطاع</translation>
    </message>
    <message>
        <source>Tompkins</source>
        <translation>تومبكينز</translation>
    </message>
    <message>
        <source>Tompkins County, tract</source>
        <translation>مقاطعة تومبكينز، القطاع</translation>
    </message>
    <message>
        <source>Vestal town, tract</source>
        <translation>فيستال (بلدة)، القطاع</translation>
    </message>
</context>
<context>
    <name>nouns</name>
    <message numerus="yes">
        <source>{n} tracts</source>
        <extracomment>{n} tract</extracomment>
        <translation>
            <numerusform>لا قطاعات</numerusform>
            <numerusform>قطاع واحد</numerusform>
            <numerusform>قطاعان</numerusform>
            <numerusform>{n} قطاعات</numerusform>
            <numerusform>{n} قطاعًا</numerusform>
            <numerusform>{n} قطاع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>spData 2.2.1: NY8, after Waller and Gotway 2004</source>
        <translation>حزمة spData 2.2.1: NY8، عن والر وغوتواي ٢٠٠٤</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1/km</source>
        <translation>١/كم</translation>
    </message>
    <message>
        <source>index</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>لكل ١٠٬٠٠٠</translation>
    </message>
</context>
</TS>
