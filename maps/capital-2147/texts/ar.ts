<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>The Capital, 2147</source>
        <translation>العاصمة، ٢١٤٧</translation>
    </message>
    <message>
        <source>Who carries the city&apos;s waste?</source>
        <translation>من يحمل نفايات المدينة؟</translation>
    </message>
    <message>
        <source>made data · seed</source>
        <translation>بيانات مُختلَقة · بذرة</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Air</source>
        <translation>الهواء</translation>
    </message>
    <message>
        <source>Asthma, per 1,000 residents</source>
        <translation>الربو، لكل ١٬٠٠٠ ساكن</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Cumulative burden of the Capital</source>
        <translation>العبء التراكمي في العاصمة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>الأحياء</translation>
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
        <source>First language Aurean</source>
        <translation>اللغة الأولى: الأوريانية</translation>
    </message>
    <message>
        <source>First language Orrish</source>
        <translation>اللغة الأولى: الأورية</translation>
    </message>
    <message>
        <source>First language Tidal</source>
        <translation>اللغة الأولى: المدّية</translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation>ارتفاع المدخنة</translation>
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
        <source>Housing</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Inside Meridian Recovery</source>
        <translation>داخل ميريديان للاسترداد</translation>
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
        <source>Median credits</source>
        <translation>وسيط الأرصدة</translation>
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
        <source>Reported by</source>
        <translation>أبلغ عنه</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>ذوو الحساسية</translation>
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
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>النفايات الناشئة</translation>
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
        <source>room</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>قاعات</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Ambassador Green</source>
        <translation>مرج السفير</translation>
    </message>
    <message>
        <source>Anchor Fold</source>
        <translation>حظيرة المرساة</translation>
    </message>
    <message>
        <source>Apothecary</source>
        <translation>العطّار</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Ashlar Park</source>
        <translation>متنزه أشلار</translation>
    </message>
    <message>
        <source>Ashpit Lane</source>
        <translation>زقاق حفرة الرماد</translation>
    </message>
    <message>
        <source>Assize</source>
        <translation>المحكمة</translation>
    </message>
    <message>
        <source>Basin Metals</source>
        <translation>معادن الحوض</translation>
    </message>
    <message>
        <source>Basin Metals Company</source>
        <translation>شركة معادن الحوض</translation>
    </message>
    <message>
        <source>Beacon Isle</source>
        <translation>جزيرة المنارة</translation>
    </message>
    <message>
        <source>Bellfounders</source>
        <translation>سبّاكو الأجراس</translation>
    </message>
    <message>
        <source>Bittern Lodge</source>
        <translation>نُزل الواق</translation>
    </message>
    <message>
        <source>Boardroom</source>
        <translation>قاعة مجلس الإدارة</translation>
    </message>
    <message>
        <source>Boiler Row</source>
        <translation>صف المراجل</translation>
    </message>
    <message>
        <source>Brickfields</source>
        <translation>حقول الطوب</translation>
    </message>
    <message>
        <source>Bridge Ward</source>
        <translation>محلة الجسر</translation>
    </message>
    <message>
        <source>Brine Cross</source>
        <translation>تقاطع الأجاج</translation>
    </message>
    <message>
        <source>Cartwright Town</source>
        <translation>بلدة كارترايت</translation>
    </message>
    <message>
        <source>Centre Cross, Lower</source>
        <translation>التقاطع الأوسط، الأسفل</translation>
    </message>
    <message>
        <source>Centre Cross, North</source>
        <translation>التقاطع الأوسط، الشمالي</translation>
    </message>
    <message>
        <source>Centre Cross, South</source>
        <translation>التقاطع الأوسط، الجنوبي</translation>
    </message>
    <message>
        <source>Centre Cross, Upper</source>
        <translation>التقاطع الأوسط، الأعلى</translation>
    </message>
    <message>
        <source>Chainmakers</source>
        <translation>صانعو السلاسل</translation>
    </message>
    <message>
        <source>Chancel Rise</source>
        <translation>مرتقى المذبح</translation>
    </message>
    <message>
        <source>Chandlers</source>
        <translation>الشمّاعون</translation>
    </message>
    <message>
        <source>Cinder Wharf</source>
        <translation>رصيف سندر</translation>
    </message>
    <message>
        <source>City Collection Service</source>
        <translation>خدمة الجمع البلدية</translation>
    </message>
    <message>
        <source>City Parks</source>
        <translation>حدائق المدينة</translation>
    </message>
    <message>
        <source>Clerks Yard</source>
        <translation>ساحة الكتبة</translation>
    </message>
    <message>
        <source>Clevedon</source>
        <translation>كليفدون</translation>
    </message>
    <message>
        <source>Clinker Road</source>
        <translation>طريق الكلنكر</translation>
    </message>
    <message>
        <source>Control Room</source>
        <translation>غرفة التحكم</translation>
    </message>
    <message>
        <source>Copper Slip</source>
        <translation>مزلق النحاس</translation>
    </message>
    <message>
        <source>Cordwain</source>
        <translation>كوردوين</translation>
    </message>
    <message>
        <source>Cormorant Row</source>
        <translation>صف الغاق</translation>
    </message>
    <message>
        <source>Covenant Hall</source>
        <translation>قاعة العهد</translation>
    </message>
    <message>
        <source>Crane Bank</source>
        <translation>ضفة الكركي</translation>
    </message>
    <message>
        <source>Crate Hall</source>
        <translation>قاعة الصناديق</translation>
    </message>
    <message>
        <source>Crown Terraces</source>
        <translation>مصاطب التاج</translation>
    </message>
    <message>
        <source>Directors&apos; Floor</source>
        <translation>طابق المديرين</translation>
    </message>
    <message>
        <source>Drone Bay</source>
        <translation>مرأب المسيّرات</translation>
    </message>
    <message>
        <source>Dyers Reach</source>
        <translation>امتداد الصبّاغين</translation>
    </message>
    <message>
        <source>East Cross, Lower</source>
        <translation>التقاطع الشرقي، الأسفل</translation>
    </message>
    <message>
        <source>East Cross, North</source>
        <translation>التقاطع الشرقي، الشمالي</translation>
    </message>
    <message>
        <source>East Cross, South</source>
        <translation>التقاطع الشرقي، الجنوبي</translation>
    </message>
    <message>
        <source>East Cross, Upper</source>
        <translation>التقاطع الشرقي، الأعلى</translation>
    </message>
    <message>
        <source>Eastmoor</source>
        <translation>إيستمور</translation>
    </message>
    <message>
        <source>Elmstead</source>
        <translation>إلمستيد</translation>
    </message>
    <message>
        <source>Ember Heat and Power</source>
        <translation>إمبر للحرارة والطاقة</translation>
    </message>
    <message>
        <source>Ember Point Incinerator</source>
        <translation>محرقة رأس إمبر</translation>
    </message>
    <message>
        <source>Fallow End</source>
        <translation>طرف البور</translation>
    </message>
    <message>
        <source>Fen Compost Works</source>
        <translation>معمل فين للسماد</translation>
    </message>
    <message>
        <source>Fenny Cross</source>
        <translation>تقاطع فيني</translation>
    </message>
    <message>
        <source>Foundry Hill</source>
        <translation>تل المسبك</translation>
    </message>
    <message>
        <source>Fox Cover</source>
        <translation>مكمن الثعلب</translation>
    </message>
    <message>
        <source>Furnace Ward</source>
        <translation>محلة الأفران</translation>
    </message>
    <message>
        <source>Furnace Ward Commons</source>
        <translation>مشاع محلة الأفران</translation>
    </message>
    <message>
        <source>Gantry</source>
        <translation>غانتري</translation>
    </message>
    <message>
        <source>Gasworks Cross</source>
        <translation>تقاطع معمل الغاز</translation>
    </message>
    <message>
        <source>Glasswater</source>
        <translation>غلاسووتر</translation>
    </message>
    <message>
        <source>Goldcrest</source>
        <translation>غولدكريست</translation>
    </message>
    <message>
        <source>Goods Out</source>
        <translation>مخرج البضائع</translation>
    </message>
    <message>
        <source>Goods in use</source>
        <translation>سلع قيد الاستخدام</translation>
    </message>
    <message>
        <source>Grey Hollow</source>
        <translation>الغور الرمادي</translation>
    </message>
    <message>
        <source>Guard Amber after</source>
        <translation>الحارس كهرمان بعد</translation>
    </message>
    <message>
        <source>Guard Amber before</source>
        <translation>الحارس كهرمان قبل</translation>
    </message>
    <message>
        <source>Guard Basalt after</source>
        <translation>الحارس بازلت بعد</translation>
    </message>
    <message>
        <source>Guard Basalt before</source>
        <translation>الحارس بازلت قبل</translation>
    </message>
    <message>
        <source>Guard Cobalt after</source>
        <translation>الحارس كوبالت بعد</translation>
    </message>
    <message>
        <source>Guard Cobalt before</source>
        <translation>الحارس كوبالت قبل</translation>
    </message>
    <message>
        <source>Guard Drift after</source>
        <translation>الحارس دريفت بعد</translation>
    </message>
    <message>
        <source>Guard Drift before</source>
        <translation>الحارس دريفت قبل</translation>
    </message>
    <message>
        <source>Guard Ember after</source>
        <translation>الحارس إمبر بعد</translation>
    </message>
    <message>
        <source>Guard Ember before</source>
        <translation>الحارس إمبر قبل</translation>
    </message>
    <message>
        <source>Guard Flint after</source>
        <translation>الحارس صوان بعد</translation>
    </message>
    <message>
        <source>Guard Flint before</source>
        <translation>الحارس صوان قبل</translation>
    </message>
    <message>
        <source>Guildhall</source>
        <translation>دار النقابات</translation>
    </message>
    <message>
        <source>Harrow Weald</source>
        <translation>هارو ويلد</translation>
    </message>
    <message>
        <source>Hatters Yard</source>
        <translation>ساحة القبّعاتيين</translation>
    </message>
    <message>
        <source>Hawthorn Vale</source>
        <translation>وادي الزعرور</translation>
    </message>
    <message>
        <source>Heronsgate</source>
        <translation>هيرونزغيت</translation>
    </message>
    <message>
        <source>Highmere</source>
        <translation>هايمير</translation>
    </message>
    <message>
        <source>Hollin Fold</source>
        <translation>حظيرة هولين</translation>
    </message>
    <message>
        <source>Inkhorn</source>
        <translation>المحبرة</translation>
    </message>
    <message>
        <source>Kestrel Ley</source>
        <translation>مرعى العوسق</translation>
    </message>
    <message>
        <source>Kiln Glassworks</source>
        <translation>معمل زجاج الأتون</translation>
    </message>
    <message>
        <source>Kiln Glassworks Cooperative</source>
        <translation>تعاونية معمل زجاج الأتون</translation>
    </message>
    <message>
        <source>Kiln Street</source>
        <translation>شارع الأتون</translation>
    </message>
    <message>
        <source>Kiln Street Depot</source>
        <translation>مستودع شارع الأتون</translation>
    </message>
    <message>
        <source>Kiln Street Guild</source>
        <translation>نقابة شارع الأتون</translation>
    </message>
    <message>
        <source>Kiln Street Repair Hall</source>
        <translation>قاعة إصلاح شارع الأتون</translation>
    </message>
    <message>
        <source>Kingsbarn</source>
        <translation>كينغزبارن</translation>
    </message>
    <message>
        <source>Lantern Row</source>
        <translation>صف الفوانيس</translation>
    </message>
    <message>
        <source>Lantern Row Depot</source>
        <translation>مستودع صف الفوانيس</translation>
    </message>
    <message>
        <source>Lantern Row Neighbours</source>
        <translation>جيران صف الفوانيس</translation>
    </message>
    <message>
        <source>Lantern Row Workshop</source>
        <translation>ورشة صف الفوانيس</translation>
    </message>
    <message>
        <source>Larchfield</source>
        <translation>لارشفيلد</translation>
    </message>
    <message>
        <source>Larkspur Heights</source>
        <translation>مرتفعات العائق</translation>
    </message>
    <message>
        <source>Ledger Office</source>
        <translation>مكتب الدفاتر</translation>
    </message>
    <message>
        <source>Lighthouse Fold</source>
        <translation>حظيرة الفنار</translation>
    </message>
    <message>
        <source>Linden Grove</source>
        <translation>أيكة الزيزفون</translation>
    </message>
    <message>
        <source>Locker Rooms</source>
        <translation>غرف الخزائن</translation>
    </message>
    <message>
        <source>Long Lock</source>
        <translation>الهويس الطويل</translation>
    </message>
    <message>
        <source>Loomfield</source>
        <translation>لومفيلد</translation>
    </message>
    <message>
        <source>Lower Pasture</source>
        <translation>المرعى الأسفل</translation>
    </message>
    <message>
        <source>Mallow</source>
        <translation>الخبازى</translation>
    </message>
    <message>
        <source>Marrow Field</source>
        <translation>حقل النخاع</translation>
    </message>
    <message>
        <source>Marsh End Land Company</source>
        <translation>شركة أراضي طرف السبخة</translation>
    </message>
    <message>
        <source>Marsh End Landfill</source>
        <translation>مطمر طرف السبخة</translation>
    </message>
    <message>
        <source>Matrix Furnace</source>
        <translation>فرن المصفوفات</translation>
    </message>
    <message>
        <source>Mereside</source>
        <translation>ميرسايد</translation>
    </message>
    <message>
        <source>Meridian Corporation</source>
        <translation>مؤسسة ميريديان</translation>
    </message>
    <message>
        <source>Meridian Recovery</source>
        <translation>ميريديان للاسترداد</translation>
    </message>
    <message>
        <source>Meridian Wharf</source>
        <translation>رصيف ميريديان</translation>
    </message>
    <message>
        <source>Minster Eyot</source>
        <translation>جزيرة الدير</translation>
    </message>
    <message>
        <source>Moneyers</source>
        <translation>سكّاكو النقود</translation>
    </message>
    <message>
        <source>Mossgate</source>
        <translation>موسغيت</translation>
    </message>
    <message>
        <source>Needle Alley</source>
        <translation>زقاق الإبرة</translation>
    </message>
    <message>
        <source>Nettle Green</source>
        <translation>مرج القراص</translation>
    </message>
    <message>
        <source>Norham Green</source>
        <translation>مرج نورهام</translation>
    </message>
    <message>
        <source>North Gallery</source>
        <translation>الرواق الشمالي</translation>
    </message>
    <message>
        <source>Northgate</source>
        <translation>نورثغيت</translation>
    </message>
    <message>
        <source>Northgate Depot</source>
        <translation>مستودع نورثغيت</translation>
    </message>
    <message>
        <source>Observatory Hill</source>
        <translation>تل المرصد</translation>
    </message>
    <message>
        <source>Old Harbour</source>
        <translation>المرفأ القديم</translation>
    </message>
    <message>
        <source>Old Harbour Depot</source>
        <translation>مستودع المرفأ القديم</translation>
    </message>
    <message>
        <source>Old Harbour Menders</source>
        <translation>مصلحو المرفأ القديم</translation>
    </message>
    <message>
        <source>Old Harbour Mending House</source>
        <translation>دار إصلاح المرفأ القديم</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>الهواء الطلق</translation>
    </message>
    <message>
        <source>Orchard Crown</source>
        <translation>تاج البستان</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>ما وراء البحار</translation>
    </message>
    <message>
        <source>Paper Lane</source>
        <translation>زقاق الورق</translation>
    </message>
    <message>
        <source>Pilgrim Steps</source>
        <translation>درجات الحجّاج</translation>
    </message>
    <message>
        <source>Priory Fields</source>
        <translation>حقول الدير</translation>
    </message>
    <message>
        <source>Quill Market</source>
        <translation>سوق الريشة</translation>
    </message>
    <message>
        <source>Reach Depot</source>
        <translation>مستودع الامتداد</translation>
    </message>
    <message>
        <source>Receiving Hall</source>
        <translation>قاعة الاستلام</translation>
    </message>
    <message>
        <source>Reedmoor</source>
        <translation>ريدمور</translation>
    </message>
    <message>
        <source>Residue Dock</source>
        <translation>رصيف المخلّفات</translation>
    </message>
    <message>
        <source>Rookery</source>
        <translation>وكر الغربان</translation>
    </message>
    <message>
        <source>Saint Orran</source>
        <translation>سانت أوران</translation>
    </message>
    <message>
        <source>Saltgate</source>
        <translation>سولتغيت</translation>
    </message>
    <message>
        <source>Saltmarsh Isle</source>
        <translation>جزيرة السبخة المالحة</translation>
    </message>
    <message>
        <source>Security Post</source>
        <translation>مركز الأمن</translation>
    </message>
    <message>
        <source>Sevenways</source>
        <translation>سفنويز</translation>
    </message>
    <message>
        <source>Shredder</source>
        <translation>آلة التمزيق</translation>
    </message>
    <message>
        <source>Signal Cross</source>
        <translation>تقاطع الإشارة</translation>
    </message>
    <message>
        <source>Skylark</source>
        <translation>القبّرة</translation>
    </message>
    <message>
        <source>Slag Lane</source>
        <translation>زقاق الخبث</translation>
    </message>
    <message>
        <source>Sorting Line</source>
        <translation>خط الفرز</translation>
    </message>
    <message>
        <source>South Gallery</source>
        <translation>الرواق الجنوبي</translation>
    </message>
    <message>
        <source>Sparrow Common</source>
        <translation>مشاع العصفور</translation>
    </message>
    <message>
        <source>Spindle Court</source>
        <translation>فناء المغزل</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>الممر المحوري</translation>
    </message>
    <message>
        <source>Starling Hill</source>
        <translation>تل الزرزور</translation>
    </message>
    <message>
        <source>Stonepit</source>
        <translation>ستونبيت</translation>
    </message>
    <message>
        <source>Summerhouse</source>
        <translation>البيت الصيفي</translation>
    </message>
    <message>
        <source>Swanhithe</source>
        <translation>سوانهايث</translation>
    </message>
    <message>
        <source>Tannery Flats</source>
        <translation>منبسط المدبغة</translation>
    </message>
    <message>
        <source>Tarbarrel Quay</source>
        <translation>مرفأ براميل القطران</translation>
    </message>
    <message>
        <source>Threadneedle Cross</source>
        <translation>تقاطع ثريدنيدل</translation>
    </message>
    <message>
        <source>Tidegate Export Quay</source>
        <translation>مرفأ تايدغيت للتصدير</translation>
    </message>
    <message>
        <source>Tidegate Shipping</source>
        <translation>تايدغيت للشحن البحري</translation>
    </message>
    <message>
        <source>Tollgate Depot</source>
        <translation>مستودع تولغيت</translation>
    </message>
    <message>
        <source>Verger Lane</source>
        <translation>زقاق القندلفت</translation>
    </message>
    <message>
        <source>Vineyard</source>
        <translation>الكرم</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>العلامة المائية</translation>
    </message>
    <message>
        <source>Weigh Gate</source>
        <translation>بوابة الوزن</translation>
    </message>
    <message>
        <source>Weir Lanes</source>
        <translation>أزقة السد</translation>
    </message>
    <message>
        <source>Weir Lanes Commons</source>
        <translation>مشاع أزقة السد</translation>
    </message>
    <message>
        <source>Weir Lanes Depot</source>
        <translation>مستودع أزقة السد</translation>
    </message>
    <message>
        <source>West Cross, Lower</source>
        <translation>التقاطع الغربي، الأسفل</translation>
    </message>
    <message>
        <source>West Cross, North</source>
        <translation>التقاطع الغربي، الشمالي</translation>
    </message>
    <message>
        <source>West Cross, South</source>
        <translation>التقاطع الغربي، الجنوبي</translation>
    </message>
    <message>
        <source>West Cross, Upper</source>
        <translation>التقاطع الغربي، الأعلى</translation>
    </message>
    <message>
        <source>Wharf Commons</source>
        <translation>مشاع الرصيف</translation>
    </message>
    <message>
        <source>Whitestair</source>
        <translation>الدرج الأبيض</translation>
    </message>
    <message>
        <source>Willow Hard</source>
        <translation>مرسى الصفصاف</translation>
    </message>
    <message>
        <source>Windward</source>
        <translation>مهب الريح</translation>
    </message>
    <message>
        <source>Wych End</source>
        <translation>طرف ويتش</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>ممر</translation>
    </message>
    <message>
        <source>crates</source>
        <translation>صناديق</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>بوابة</translation>
    </message>
    <message>
        <source>office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>works</source>
        <translation>معمل</translation>
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
        <source>{n} patrols</source>
        <extracomment>{n} patrol</extracomment>
        <translation>
            <numerusform>لا دوريّات</numerusform>
            <numerusform>دوريّة واحدة</numerusform>
            <numerusform>دوريّتان</numerusform>
            <numerusform>{n} دوريّات</numerusform>
            <numerusform>{n} دوريّة</numerusform>
            <numerusform>{n} دوريّة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms</source>
        <extracomment>{n} room</extracomment>
        <translation>
            <numerusform>{n} قاعة</numerusform>
            <numerusform>قاعة واحدة</numerusform>
            <numerusform>قاعتان</numerusform>
            <numerusform>{n} قاعات</numerusform>
            <numerusform>{n} قاعة</numerusform>
            <numerusform>{n} قاعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Air Watch</source>
        <translation>مراقبة الهواء</translation>
    </message>
    <message>
        <source>Capital Census 2147</source>
        <translation>تعداد العاصمة ٢١٤٧</translation>
    </message>
    <message>
        <source>City Survey</source>
        <translation>مساحة المدينة</translation>
    </message>
    <message>
        <source>Meta-Custodian Networks</source>
        <translation>شبكات الأوصياء الفوقيين</translation>
    </message>
    <message>
        <source>Operators&apos; returns 2147</source>
        <translation>إقرارات المشغّلين ٢١٤٧</translation>
    </message>
</context>
<context>
    <name>stories/reckoning</name>
    <message>
        <source>The reckoning</source>
        <extracomment>title</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>booked as recycled</source>
        <extracomment>label of a number</extracomment>
        <translation>مقيَّد على أنه أُعيد تدويره</translation>
    </message>
    <message>
        <source>booked as recycled and never gone</source>
        <extracomment>label of a number</extracomment>
        <translation>مقيَّد على أنه أُعيد تدويره ولم يخرج قط</translation>
    </message>
    <message>
        <source>booked, as a share of what came in</source>
        <extracomment>label of a number</extracomment>
        <translation>المقيَّد، كحصة مما دخل</translation>
    </message>
    <message>
        <source>capacity of the plant, after</source>
        <extracomment>label of a number</extracomment>
        <translation>سعة المنشأة، بعد</translation>
    </message>
    <message>
        <source>capacity of the plant, before</source>
        <extracomment>label of a number</extracomment>
        <translation>سعة المنشأة، قبل</translation>
    </message>
    <message>
        <source>change of the inequality of the burden</source>
        <extracomment>label of a number</extracomment>
        <translation>تغيّر عدم المساواة في العبء</translation>
    </message>
    <message>
        <source>change of the plant&apos;s capacity</source>
        <extracomment>label of a number</extracomment>
        <translation>تغيّر سعة المنشأة</translation>
    </message>
    <message>
        <source>collected in the week</source>
        <extracomment>label of a number</extracomment>
        <translation>المجموع في الأسبوع</translation>
    </message>
    <message>
        <source>district that is paid most for each person</source>
        <extracomment>label of a number</extracomment>
        <translation>الحي الذي يُدفع له أكثر لكل شخص</translation>
    </message>
    <message>
        <source>district with the largest extra dose</source>
        <extracomment>label of a number</extracomment>
        <translation>الحي ذو أكبر جرعة إضافية</translation>
    </message>
    <message>
        <source>districts where half stand with it</source>
        <extracomment>label of a number</extracomment>
        <translation>أحياء يقف نصفها معه</translation>
    </message>
    <message>
        <source>dust in the dustiest district</source>
        <extracomment>label of a number</extracomment>
        <translation>الغبار في أكثر الأحياء غبارًا</translation>
    </message>
    <message>
        <source>dust that the poorest fifth breathes</source>
        <extracomment>label of a number</extracomment>
        <translation>الغبار الذي يتنفسه الخُمس الأفقر</translation>
    </message>
    <message>
        <source>dust that the richest fifth breathes</source>
        <extracomment>label of a number</extracomment>
        <translation>الغبار الذي يتنفسه الخُمس الأغنى</translation>
    </message>
    <message>
        <source>dustiest district</source>
        <extracomment>label of a number</extracomment>
        <translation>أكثر الأحياء غبارًا</translation>
    </message>
    <message>
        <source>goods made by workshops</source>
        <extracomment>label of a number</extracomment>
        <translation>سلع صنعتها الورش</translation>
    </message>
    <message>
        <source>in the crates of the plant</source>
        <extracomment>label of a number</extracomment>
        <translation>في صناديق المنشأة</translation>
    </message>
    <message>
        <source>largest extra dose</source>
        <extracomment>label of a number</extracomment>
        <translation>أكبر جرعة إضافية</translation>
    </message>
    <message>
        <source>metamaterial whose whole way is recorded</source>
        <extracomment>label of a number</extracomment>
        <translation>مادة فوقية سُجّل مسارها كله</translation>
    </message>
    <message>
        <source>moment</source>
        <extracomment>label of a number</extracomment>
        <translation>اللحظة</translation>
    </message>
    <message>
        <source>paid there for each person</source>
        <extracomment>label of a number</extracomment>
        <translation>المدفوع هناك لكل شخص</translation>
    </message>
    <message>
        <source>paid work in workshops</source>
        <extracomment>label of a number</extracomment>
        <translation>عمل مأجور في الورش</translation>
    </message>
    <message>
        <source>patrols on their way</source>
        <extracomment>label of a number</extracomment>
        <translation>دوريات في طريقها</translation>
    </message>
    <message>
        <source>people who stand with it</source>
        <extracomment>label of a number</extracomment>
        <translation>من يقفون معه</translation>
    </message>
    <message>
        <source>poorest against richest fifth</source>
        <extracomment>label of a number</extracomment>
        <translation>الخُمس الأفقر مقابل الأغنى</translation>
    </message>
    <message>
        <source>poorest tenth, after</source>
        <extracomment>label of a number</extracomment>
        <translation>العُشر الأفقر، بعد</translation>
    </message>
    <message>
        <source>poorest tenth, before</source>
        <extracomment>label of a number</extracomment>
        <translation>العُشر الأفقر، قبل</translation>
    </message>
    <message>
        <source>possible, as a share of what came in</source>
        <extracomment>label of a number</extracomment>
        <translation>الممكن، كحصة مما دخل</translation>
    </message>
    <message>
        <source>reparation</source>
        <extracomment>label of a number</extracomment>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>richest district</source>
        <extracomment>label of a number</extracomment>
        <translation>أغنى حي</translation>
    </message>
    <message>
        <source>richest tenth, after</source>
        <extracomment>label of a number</extracomment>
        <translation>العُشر الأغنى، بعد</translation>
    </message>
    <message>
        <source>richest tenth, before</source>
        <extracomment>label of a number</extracomment>
        <translation>العُشر الأغنى، قبل</translation>
    </message>
    <message>
        <source>share of their time there</source>
        <extracomment>label of a number</extracomment>
        <translation>حصة وقتها هناك</translation>
    </message>
    <message>
        <source>their share</source>
        <extracomment>label of a number</extracomment>
        <translation>حصتهم</translation>
    </message>
    <message>
        <source>tonnes that set the ripple going</source>
        <extracomment>label of a number</extracomment>
        <translation>أطنان أطلقت الموجة</translation>
    </message>
    <message>
        <source>waste made there for each person</source>
        <extracomment>label of a number</extracomment>
        <translation>النفايات الناشئة هناك لكل شخص</translation>
    </message>
    <message>
        <source>waste of a person there, in kilograms</source>
        <extracomment>label of a number</extracomment>
        <translation>نفايات الشخص هناك، بالكيلوغرام</translation>
    </message>
    <message>
        <source>waste without room</source>
        <extracomment>label of a number</extracomment>
        <translation>نفايات بلا مكان</translation>
    </message>
    <message>
        <source>what came in</source>
        <extracomment>label of a number</extracomment>
        <translation>ما دخل</translation>
    </message>
    <message>
        <source>what everything else allows</source>
        <extracomment>label of a number</extracomment>
        <translation>ما يسمح به كل ما عداه</translation>
    </message>
    <message>
        <source>what the metamaterial may claim</source>
        <extracomment>label of a number</extracomment>
        <translation>ما يحق للمادة الفوقية المطالبة به</translation>
    </message>
    <message>
        <source>what the new hall takes in</source>
        <extracomment>label of a number</extracomment>
        <translation>ما تستقبله القاعة الجديدة</translation>
    </message>
    <message>
        <source>where it is booked to have gone</source>
        <extracomment>label of a number</extracomment>
        <translation>وجهته كما في القيود</translation>
    </message>
    <message>
        <source>where it rose first</source>
        <extracomment>label of a number</extracomment>
        <translation>حيث ثاروا أولًا</translation>
    </message>
    <message>
        <source>where the patrols spend most of their time after the turn</source>
        <extracomment>label of a number</extracomment>
        <translation>حيث تقضي الدوريات معظم وقتها بعد التحوّل</translation>
    </message>
    <message>
        <source>where the patrols spend most of their time before the turn</source>
        <extracomment>label of a number</extracomment>
        <translation>حيث تقضي الدوريات معظم وقتها قبل التحوّل</translation>
    </message>
    <message>
        <source>whose records cannot be true</source>
        <extracomment>label of a number</extracomment>
        <translation>من لا يمكن أن تصح سجلاته</translation>
    </message>
    <message>
        <source>workshops after</source>
        <extracomment>label of a number</extracomment>
        <translation>الورش بعد</translation>
    </message>
    <message>
        <source>workshops before</source>
        <extracomment>label of a number</extracomment>
        <translation>الورش قبل</translation>
    </message>
</context>
<context>
    <name>stories/reckoning/alleys</name>
    <message>
        <source>Begin with the glasses off: hold Tab, show the bare city, let go. Then lift the sheets apart: wealth below, dust above it, the waste as arcs. Rhea Mendez drew these three for Juno Verity&apos;s Meta-Custodian Networks. In this one week {week_tonnes} were collected from {districts}. The question to leave hanging: the poorest fifth breathe {dust_times:2} times what the richest do; who decided that?</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>ابدأ بلا نظارات: أبقِ Tab مضغوطًا، وأظهر المدينة عارية، ثم أفلته. ثم ارفع الطبقات بعضها عن بعض: الثروة في الأسفل، والغبار فوقها، والنفايات أقواسًا. رسمت ريا منديز هذه الثلاث لشبكات الأوصياء الفوقيين عند جونو فيريتي. في هذا الأسبوع وحده جُمع {week_tonnes} من {districts}. والسؤال الذي يبقى معلقًا: يتنفس الخُمس الأفقر قدر ما يتنفسه الأغنى {dust_times:2} مرة؛ فمن قرر ذلك؟</translation>
    </message>
    <message>
        <source>Neon on wet stone, and under every sign a chute. In {rich} a person throws away {rich_waste:.1}; in {wharf}, where it arrives, {wharf_waste:.1}. The poorest fifth of the city breathe {poor_dust:.1} of dust, the richest {rich_dust:.1}.</source>
        <extracomment>caption</extracomment>
        <translation>نيون على حجر مبتل، وتحت كل لافتة مزلق نفايات. في {rich} يرمي الشخص {rich_waste:.1}؛ وفي {wharf}، حيث تصل، {wharf_waste:.1}. يتنفس الخُمس الأفقر من المدينة {poor_dust:.1} من الغبار، والأغنى {rich_dust:.1}.</translation>
    </message>
    <message>
        <source>The alleys</source>
        <extracomment>title</extracomment>
        <translation>الأزقة</translation>
    </message>
    <message>
        <source>{plant} stands in {wharf}: {wharf_dust:.1} of dust</source>
        <extracomment>call-out</extracomment>
        <translation>{plant} في {wharf}: {wharf_dust:.1} من الغبار</translation>
    </message>
</context>
<context>
    <name>stories/reckoning/covenant</name>
    <message>
        <source>New workshops: {workshops.value} instead of {workshops_before.value}</source>
        <extracomment>call-out</extracomment>
        <translation>ورش جديدة: {workshops.value} بدل {workshops_before.value}</translation>
    </message>
    <message>
        <source>Silas puts his work into the neighbourhoods: {goods} of goods and {work} of paid work follow from the stated yields. {paid} are paid to those who bear more than the mean, most in {paid_most}: {paid_head:.0}. Move the line across the city: right of it is the Capital as it was. Then ask the room what they would change, and change it; {unplaced:.0} of waste has nowhere to go under this plan.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>يضع سايلس عمله في الأحياء: ينتج عن المردود المعلن {goods} من السلع و{work} من العمل المأجور. ويُدفع {paid} لمن يحملون أكثر من المتوسط، وأكثره في {paid_most}: {paid_head:.0}. حرّك الخط عبر المدينة: عن يمينه العاصمة كما كانت. ثم اسأل الحضور ماذا يغيّرون، وغيّره؛ {unplaced:.0} من النفايات لا تجد مكانًا في هذه الخطة.</translation>
    </message>
    <message>
        <source>The new covenant</source>
        <extracomment>title</extracomment>
        <translation>العهد الجديد</translation>
    </message>
    <message>
        <source>The plant {shrunk:shrinks|stays|grows} by {shrunk:abs}; {workshops.value} workshops instead of {workshops_before.value} and a hall for {hall:.0} where the waste is made take over. The poorest tenth breathe {poor_after:.1} instead of {poor_before:.1}, the richest {rich_after:.1} instead of {rich_before:.1}: inequality {inequality:falls|stays|rises} by {inequality:abs}. Right of the line: before.</source>
        <extracomment>caption</extracomment>
        <translation>المنشأة {shrunk:تتقلص بمقدار|تبقى، بفارق|تنمو بمقدار} {shrunk:abs}؛ وتحل محلها ورش عددها {workshops.value} بدل {workshops_before.value} وقاعة تتسع لـ {hall:.0} حيث تنشأ النفايات. العُشر الأفقر يتنفس {poor_after:.1} بدل {poor_before:.1}، والأغنى {rich_after:.1} بدل {rich_before:.1}: عدم المساواة {inequality:ينخفض بمقدار|يبقى، بفارق|يرتفع بمقدار} {inequality:abs}. يمين الخط: قبل.</translation>
    </message>
</context>
<context>
    <name>stories/reckoning/crates</name>
    <message>
        <source>Here it lies. {gap:sigma} are booked as recycled and cannot have left; {crates} stand in crates. Felix lays a hand on the wall and the building answers: the patrols turn on the offices, {guarded_share:.0} of their time in the {guarded}.</source>
        <extracomment>caption</extracomment>
        <translation>هنا توجد. {gap:sigma} مقيَّدة على أنها أُعيد تدويرها ولا يمكن أن تكون خرجت؛ {crates} في صناديق. يضع فيليكس يده على الجدار فيجيب المبنى: تتحول الدوريات نحو المكاتب، و{guarded_share:.0} من وقتها في {guarded}.</translation>
    </message>
    <message>
        <source>Let the clock run: the crates fill week by week, and in the week of the raid the ways change from orange to blue. Felix speaks for the things themselves: of {full_ways} of the metamaterial the whole way is on record, so its claim in the covenant is to {claim}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>دع الساعة تجري: تمتلئ الصناديق أسبوعًا بعد أسبوع، وفي أسبوع المداهمة تتحول المسارات من البرتقالي إلى الأزرق. يتكلم فيليكس باسم الأشياء نفسها: {full_ways} من المادة الفوقية سُجّل مسارها كله، فما يحق لها المطالبة به في العهد هو: {claim}.</translation>
    </message>
    <message>
        <source>The crates and the turned defences</source>
        <extracomment>title</extracomment>
        <translation>الصناديق والدفاعات المنقلبة</translation>
    </message>
</context>
<context>
    <name>stories/reckoning/infiltration</name>
    <message>
        <source>Silas Cray, who made the metamaterials, has leaked the returns: {plant} books {claimed_share} of its intake as {market}; what is weighed allows {possible_share}. Somebody has to look inside, where {patrols} hunt along the aisles, {hunted_share:.0} of their time in the {hunted}.</source>
        <extracomment>caption</extracomment>
        <translation>سايلس كراي، صانع المواد الفوقية، سرّب الإقرارات: {plant} تقيّد {claimed_share} مما تستقبله على أنه {market}؛ والموزون يسمح بنسبة {possible_share}. على أحد أن ينظر في الداخل، حيث تجوب الممرات {patrols}، و{hunted_share:.0} من وقتها في {hunted}.</translation>
    </message>
    <message>
        <source>The infiltration</source>
        <extracomment>title</extracomment>
        <translation>التسلل</translation>
    </message>
    <message>
        <source>The plan is the plant&apos;s own; the orange ways are the patrols before the turn. {claimed} are booked, {possible:sigma} are possible: the audit finds this by making all books balance, nobody told it where to look. Felix Wraith counts the rounds aloud.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>المخطط للمنشأة نفسها؛ والمسارات البرتقالية هي الدوريات قبل التحوّل. المقيَّد {claimed} والممكن {possible:sigma}: يجد التدقيق ذلك بموازنة الدفاتر كلها، ولم يخبره أحد أين ينظر. فيليكس رايث يعدّ الجولات بصوت عالٍ.</translation>
    </message>
</context>
<context>
    <name>stories/reckoning/unrest</name>
    <message>
        <source>Rhea publishes the overlay, and all can see what {extra} did: {worst_dose} of extra dust in {worst}. {first} rises first, and it passes from neighbour to neighbour. By {now}, {supporters_share} of the people support it, and {risen} {risen:has|have} risen.</source>
        <extracomment>caption</extracomment>
        <translation>تنشر ريا الطبقة فيرى الجميع ما فعله {extra}: {worst_dose} من الغبار الإضافي في {worst}. تبدأ الثورة في {first}، وتنتقل من جار إلى جار. عند {now} يؤيدها {supporters_share} من الناس، وقد ثار {risen}.</translation>
    </message>
    <message>
        <source>The rule stands in the key: a part of those who notice join each week, and where enough people around have joined, a part of those join as well. It is a model, and its four numbers can be changed while the room watches. {supporters} is not a forecast; it is what follows from what they have breathed.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>القاعدة في مفتاح الخريطة: كل أسبوع ينضم جزء ممن يلاحظون، وحيث انضم عدد كافٍ من الناس حولهم ينضم جزء منهم أيضًا. إنه نموذج، وأرقامه الأربعة تُغيَّر والحضور يشاهد. {supporters} ليست توقعًا؛ بل هي ما ينتج عما تنفسوه.</translation>
    </message>
    <message>
        <source>The unrest</source>
        <extracomment>title</extracomment>
        <translation>الاضطراب</translation>
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
        <source>export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>زجاج</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>حارس</translation>
    </message>
    <message>
        <source>incinerator</source>
        <translation>محرقة</translation>
    </message>
    <message>
        <source>kg/week</source>
        <translation>كغ/أسبوع</translation>
    </message>
    <message>
        <source>landfill</source>
        <translation>مطمر</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>معدن</translation>
    </message>
    <message>
        <source>metamaterial</source>
        <translation>مادة فوقية</translation>
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
        <source>polymer</source>
        <translation>بوليمر</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>t/week</source>
        <translation>طن/أسبوع</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>مكغ/م³</translation>
    </message>
</context>
</TS>
