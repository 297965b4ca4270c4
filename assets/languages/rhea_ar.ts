<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>analysis.best_plan</name>
    <message>
        <source>elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>facilities of the kind {kind}</source>
        <translation>منشآت من نوع {kind}</translation>
    </message>
    <message>
        <source>no plan is possible: there is no room for {waste}. Enlarge a facility, reopen or add one</source>
        <translation>لا خطّة ممكنة: لا متّسع لـ {waste}. كبِّر منشأة أو أعد فتح واحدة أو أضف أخرى</translation>
    </message>
    <message>
        <source>the districts</source>
        <translation>الأحياء</translation>
    </message>
    <message>
        <source>{amount:,.1f} {unit} of {material} from {place}</source>
        <translation>{amount:,.1f} {unit} من {material} من {place}</translation>
    </message>
</context>
<context>
    <name>analysis.burdens</name>
    <message>
        <source>Dust from stacks</source>
        <translation>غبار المداخن</translation>
    </message>
    <message>
        <source>Gaussian plume of every stack ({scheme}); {air}</source>
        <translation>عمود دخان غاوسي لكلّ مدخنة ({scheme})؛ {air}</translation>
    </message>
    <message>
        <source>Waste handled near by</source>
        <translation>نفايات تُعالَج في الجوار</translation>
    </message>
    <message>
        <source>tonnes taken in times exp(−distance / {reach:g}), summed over facilities</source>
        <translation>الأطنان المستلَمة × e^(−المسافة / {reach:g})، مجموعةً على المنشآت</translation>
    </message>
</context>
<context>
    <name>analysis.classify</name>
    <message>
        <source>{found} of {asked} classes: many values are equal</source>
        <translation>{found} من {asked} فئات: قيم كثيرة متساوية</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {asked} classes: only {n} distinct values</source>
        <extracomment>{found} of {asked} classes: only {n} distinct value</extracomment>
        <translation>
            <numerusform>{found} من {asked} فئات: لا قيم مختلفة</numerusform>
            <numerusform>{found} من {asked} فئات: قيمة مختلفة واحدة فقط</numerusform>
            <numerusform>{found} من {asked} فئات: قيمتان مختلفتان فقط</numerusform>
            <numerusform>{found} من {asked} فئات: {n} قيم مختلفة فقط</numerusform>
            <numerusform>{found} من {asked} فئات: {n} قيمة مختلفة فقط</numerusform>
            <numerusform>{found} من {asked} فئات: {n} قيمة مختلفة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {asked} classes: the others lie outside the values</source>
        <translation>{found} من {asked} فئات: البقيّة خارج القيم</translation>
    </message>
    <message>
        <source>{value:g} is a class of its own</source>
        <translation>{value:g} فئة قائمة بذاتها</translation>
    </message>
</context>
<context>
    <name>analysis.dispersal</name>
    <message>
        <source>E</source>
        <translation>الشرق</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>شرق الشمال الشرقي</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>شرق الجنوب الشرقي</translation>
    </message>
    <message>
        <source>N</source>
        <translation>الشمال</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>الشمال الشرقي</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>شمال الشمال الشرقي</translation>
    </message>
    <message>
        <source>NNW</source>
        <translation>شمال الشمال الغربي</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>الشمال الغربي</translation>
    </message>
    <message>
        <source>S</source>
        <translation>الجنوب</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>الجنوب الشرقي</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>جنوب الجنوب الشرقي</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>جنوب الجنوب الغربي</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>الجنوب الغربي</translation>
    </message>
    <message>
        <source>W</source>
        <translation>الغرب</translation>
    </message>
    <message>
        <source>WNW</source>
        <translation>غرب الشمال الغربي</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>غرب الجنوب الغربي</translation>
    </message>
    <message>
        <source>no record of the wind: it blows from all sides equally often</source>
        <translation>لا سجلّ للريح: تهبّ من كلّ الجهات بالتساوي</translation>
    </message>
    <message>
        <source>wind as recorded</source>
        <translation>الريح كما سُجّلت</translation>
    </message>
    <message>
        <source>wind as recorded in {period}</source>
        <translation>الريح كما سُجّلت في {period}</translation>
    </message>
    <message>
        <source>wind as {source} recorded it</source>
        <translation>الريح كما سجّلها {source}</translation>
    </message>
    <message>
        <source>wind as {source} recorded it in {period}</source>
        <translation>الريح كما سجّلها {source} في {period}</translation>
    </message>
    <message>
        <source>{classes}; mean {pace:.1f} m/s at 10 m</source>
        <translation>{classes}؛ بمتوسّط {pace:.1f} م/ث على ارتفاع ١٠ م</translation>
    </message>
    <message>
        <source>{record}: {sectors} directions, most often from {direction} ({share:.0f} % of the time)</source>
        <translation>{record}: عدد الاتجاهات {sectors}، وأكثرها من {direction} ({share:.0f}٪ من الوقت)</translation>
    </message>
    <message>
        <source>{share:.0f} % class {letter}</source>
        <translation>{share:.0f}٪ من الفئة {letter}</translation>
    </message>
    <message>
        <source>{share:.0f} % class {letter} at {pace:g} m/s</source>
        <translation>{share:.0f}٪ من الفئة {letter} عند {pace:g} م/ث</translation>
    </message>
</context>
<context>
    <name>analysis.plume</name>
    <message>
        <source>Screening model: flat land, steady wind, no buildings, no chemistry, no calm air; 100 m to 10 km from the stack.</source>
        <translation>نموذج تقريبي: أرض مستوية وريح ثابتة، بلا مبانٍ ولا كيمياء ولا هواء ساكن؛ من ١٠٠ م إلى ١٠ كم من المدخنة.</translation>
    </message>
</context>
<context>
    <name>analysis.provenance</name>
    <message>
        <source>What enters a place mixes there: every way out of it carries the same shares of origins (proportional mixing).</source>
        <translation>ما يدخل مكانًا يختلط فيه: كلّ طريق خارجة منه تحمل حصص المصادر نفسها (خلط متناسب).</translation>
    </message>
</context>
<context>
    <name>analysis.replanned_flows</name>
    <message>
        <source>No facility has room</source>
        <translation>لا متّسع في أيّ منشأة</translation>
    </message>
</context>
<context>
    <name>analysis.standing</name>
    <message>
        <source>A full recorded way is a batch that is known step by step and owner by owner from where it was thrown away to where nothing is passed on. A material claims repair if at least 5 % of its weighed tonnes reach a place that mends, else recover if as much reaches a place that gets it back, else rest. A place mends if the name of its kind holds one of: {repairs}; it gets the material back if that holds one of: {recovers}; others do neither.</source>
        <translation>الطريق المسجّلة كاملةً هي دفعة معروفة خطوةً خطوةً ومالكًا مالكًا، من حيث رُميت إلى حيث لا يُنقل منها شيء. تطالب المادّة بالإصلاح إذا بلغ ٥٪ على الأقل من أطنانها الموزونة مكانًا يُصلِح، وإلّا فبالاسترداد إذا بلغ مثل ذلك مكانًا يستردّها، وإلّا فبالراحة. يُصلِح المكان إذا احتوى اسم نوعه إحدى الكلمات: {repairs}؛ ويستردّ المادّة إذا احتوى إحدى الكلمات: {recovers}؛ وما سواه لا يفعل هذا ولا ذاك.</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>راحة</translation>
    </message>
</context>
<context>
    <name>analysis.timeline</name>
    <message>
        <source>all flows</source>
        <translation>كلّ التدفّقات</translation>
    </message>
    <message>
        <source>all stocks</source>
        <translation>كلّ المخزونات</translation>
    </message>
    <message>
        <source>{series}, mean</source>
        <translation>{series}، المتوسّط</translation>
    </message>
    <message>
        <source>{series}, total</source>
        <translation>{series}، المجموع</translation>
    </message>
</context>
<context>
    <name>analysis.whatif</name>
    <message>
        <source>CO₂ avoided</source>
        <translation>CO₂ المتجنَّب</translation>
    </message>
    <message>
        <source>Goods made</source>
        <translation>السلع المصنوعة</translation>
    </message>
    <message>
        <source>Reparation</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Reparation per head</source>
        <translation>التعويض للفرد</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>ماذا لو؟</translation>
    </message>
    <message>
        <source>Work given</source>
        <translation>العمل الموفَّر</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>what-if: {plan}</source>
        <translation>ماذا لو: {plan}</translation>
    </message>
    <message>
        <source>{amount:,.0f} {unit} paid by {rule}</source>
        <translation>يُدفع {amount:,.0f} {unit} وفق {rule}</translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities added</source>
        <extracomment>{n} facility added</extracomment>
        <translation>
            <numerusform>لم تُضف منشآت</numerusform>
            <numerusform>إضافة منشأة واحدة</numerusform>
            <numerusform>إضافة منشأتين</numerusform>
            <numerusform>إضافة {n} منشآت</numerusform>
            <numerusform>إضافة {n} منشأة</numerusform>
            <numerusform>إضافة {n} منشأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities closed</source>
        <extracomment>{n} facility closed</extracomment>
        <translation>
            <numerusform>لم تُغلق منشآت</numerusform>
            <numerusform>إغلاق منشأة واحدة</numerusform>
            <numerusform>إغلاق منشأتين</numerusform>
            <numerusform>إغلاق {n} منشآت</numerusform>
            <numerusform>إغلاق {n} منشأة</numerusform>
            <numerusform>إغلاق {n} منشأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities giving to workshops</source>
        <extracomment>{n} facility giving to workshops</extracomment>
        <translation>
            <numerusform>لا منشآت تعطي الورش</numerusform>
            <numerusform>منشأة واحدة تعطي الورش</numerusform>
            <numerusform>منشأتان تعطيان الورش</numerusform>
            <numerusform>{n} منشآت تعطي الورش</numerusform>
            <numerusform>{n} منشأة تعطي الورش</numerusform>
            <numerusform>{n} منشأة تعطي الورش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities moved</source>
        <extracomment>{n} facility moved</extracomment>
        <translation>
            <numerusform>لم تُنقل منشآت</numerusform>
            <numerusform>نقل منشأة واحدة</numerusform>
            <numerusform>نقل منشأتين</numerusform>
            <numerusform>نقل {n} منشآت</numerusform>
            <numerusform>نقل {n} منشأة</numerusform>
            <numerusform>نقل {n} منشأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities relieved</source>
        <extracomment>{n} facility relieved</extracomment>
        <translation>
            <numerusform>لم يُخفَّف عن منشآت</numerusform>
            <numerusform>التخفيف عن منشأة واحدة</numerusform>
            <numerusform>التخفيف عن منشأتين</numerusform>
            <numerusform>التخفيف عن {n} منشآت</numerusform>
            <numerusform>التخفيف عن {n} منشأة</numerusform>
            <numerusform>التخفيف عن {n} منشأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities resized</source>
        <extracomment>{n} facility resized</extracomment>
        <translation>
            <numerusform>لم يتغيّر حجم منشآت</numerusform>
            <numerusform>تغيير حجم منشأة واحدة</numerusform>
            <numerusform>تغيير حجم منشأتين</numerusform>
            <numerusform>تغيير حجم {n} منشآت</numerusform>
            <numerusform>تغيير حجم {n} منشأة</numerusform>
            <numerusform>تغيير حجم {n} منشأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} added</source>
        <extracomment>{sites} added</extracomment>
        <translation>
            <numerusform>إضافة {sites}</numerusform>
            <numerusform>إضافة {sites}</numerusform>
            <numerusform>إضافة {sites}</numerusform>
            <numerusform>إضافة {sites}</numerusform>
            <numerusform>إضافة {sites}</numerusform>
            <numerusform>إضافة {sites}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} closed</source>
        <extracomment>{sites} closed</extracomment>
        <translation>
            <numerusform>إغلاق {sites}</numerusform>
            <numerusform>إغلاق {sites}</numerusform>
            <numerusform>إغلاق {sites}</numerusform>
            <numerusform>إغلاق {sites}</numerusform>
            <numerusform>إغلاق {sites}</numerusform>
            <numerusform>إغلاق {sites}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} giving to workshops</source>
        <extracomment>{sites} giving to workshops</extracomment>
        <translation>
            <numerusform>لا عطاء للورش من {sites}</numerusform>
            <numerusform>{sites}: عطاء للورش</numerusform>
            <numerusform>{sites}: عطاء للورش</numerusform>
            <numerusform>{sites}: عطاء للورش</numerusform>
            <numerusform>{sites}: عطاء للورش</numerusform>
            <numerusform>{sites}: عطاء للورش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} moved</source>
        <extracomment>{sites} moved</extracomment>
        <translation>
            <numerusform>نقل {sites}</numerusform>
            <numerusform>نقل {sites}</numerusform>
            <numerusform>نقل {sites}</numerusform>
            <numerusform>نقل {sites}</numerusform>
            <numerusform>نقل {sites}</numerusform>
            <numerusform>نقل {sites}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} relieved</source>
        <extracomment>{sites} relieved</extracomment>
        <translation>
            <numerusform>التخفيف عن {sites}</numerusform>
            <numerusform>التخفيف عن {sites}</numerusform>
            <numerusform>التخفيف عن {sites}</numerusform>
            <numerusform>التخفيف عن {sites}</numerusform>
            <numerusform>التخفيف عن {sites}</numerusform>
            <numerusform>التخفيف عن {sites}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} resized</source>
        <extracomment>{sites} resized</extracomment>
        <translation>
            <numerusform>تغيير حجم {sites}</numerusform>
            <numerusform>تغيير حجم {sites}</numerusform>
            <numerusform>تغيير حجم {sites}</numerusform>
            <numerusform>تغيير حجم {sites}</numerusform>
            <numerusform>تغيير حجم {sites}</numerusform>
            <numerusform>تغيير حجم {sites}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.accounts_desk</name>
    <message>
        <source>Full account: waste as it was weighed, and what surveys find.</source>
        <translation>الحساب الكامل: النفايات كما وُزنت، وما تجده عمليات الجرد.</translation>
    </message>
    <message>
        <source>Official view of the waste</source>
        <translation>النظرة الرسمية إلى النفايات</translation>
    </message>
    <message>
        <source>Official view: waste as the operators book it. What that leaves out is told beside it.</source>
        <translation>النظرة الرسمية: النفايات كما يقيّدها المشغّلون. ويُذكر بجانبها ما تُغفله.</translation>
    </message>
</context>
<context>
    <name>app.appearance</name>
    <message>
        <source>Analyst mode</source>
        <translation>وضع المحلّل</translation>
    </message>
    <message>
        <source>Bare city (hold Tab)</source>
        <translation>المدينة وحدها (اضغط Tab مطوّلًا)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Hide the panels</source>
        <translation>إخفاء اللوحات</translation>
    </message>
    <message>
        <source>Kiosk mode</source>
        <translation>وضع الكشك</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>أكبر نصّ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقلّ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>نصّ عادي</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>وضع المقدِّم</translation>
    </message>
    <message>
        <source>Preview: deuteranopia</source>
        <translation>معاينة: عمى الأخضر</translation>
    </message>
    <message>
        <source>Preview: protanopia</source>
        <translation>معاينة: عمى الأحمر</translation>
    </message>
    <message>
        <source>Preview: tritanopia</source>
        <translation>معاينة: عمى الأزرق</translation>
    </message>
</context>
<context>
    <name>app.backdrop_desk</name>
    <message>
        <source>No photograph</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Photograph as backdrop</source>
        <translation>صورة في الخلفية</translation>
    </message>
    <message>
        <source>Photograph as backdrop…</source>
        <translation>صورة في الخلفية…</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Pins as TOML</source>
        <translation>الدبابيس بصيغة TOML</translation>
    </message>
    <message>
        <source>Pins as a table</source>
        <translation>الدبابيس جدولًا</translation>
    </message>
    <message>
        <source>Save pins</source>
        <translation>حفظ الدبابيس</translation>
    </message>
    <message>
        <source>Set the photograph&apos;s pins…</source>
        <translation>تثبيت دبابيس الصورة…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {file}: {n} pins</source>
        <extracomment>Wrote {file}: {n} pin</extracomment>
        <translation>
            <numerusform>كُتب {file}: بلا دبابيس</numerusform>
            <numerusform>كُتب {file}: دبّوس واحد</numerusform>
            <numerusform>كُتب {file}: دبّوسان</numerusform>
            <numerusform>كُتب {file}: {n} دبابيس</numerusform>
            <numerusform>كُتب {file}: {n} دبّوسًا</numerusform>
            <numerusform>كُتب {file}: {n} دبّوس</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be written: {reason}</source>
        <translation>تعذّرت الكتابة: {reason}</translation>
    </message>
</context>
<context>
    <name>app.charts_desk</name>
    <message>
        <source>The maths</source>
        <translation>الحساب الرياضي</translation>
    </message>
</context>
<context>
    <name>app.choosing</name>
    <message>
        <source>yellow: {regions} at the ends of the chosen flows</source>
        <translation>بالأصفر: {regions} عند أطراف التدفّقات المختارة</translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen site stands or that send to or get from it</source>
        <translation>بالأصفر: {regions} حيث يقع الموقع المختار أو ترسل إليه أو تتلقّى منه</translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen site stands or that sends to or gets from it</source>
        <translation>بالأصفر: {regions} حيث يقع الموقع المختار أو بينه وبينه إرسال أو تلقٍّ</translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen sites stand or that send to or get from it</source>
        <translation>بالأصفر: {regions} حيث تقع المواقع المختارة أو ترسل إليها أو تتلقّى منها</translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen sites stand or that sends to or gets from it</source>
        <translation>بالأصفر: {regions} حيث تقع المواقع المختارة أو بينه وبينها إرسال أو تلقٍّ</translation>
    </message>
</context>
<context>
    <name>app.commands</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>app.compare_desk</name>
    <message>
        <source>Slide to the left</source>
        <translation>إزاحة إلى اليسار</translation>
    </message>
    <message>
        <source>Slide to the right</source>
        <translation>إزاحة إلى اليمين</translation>
    </message>
    <message>
        <source>This cannot be compared: {error}</source>
        <translation>لا تمكن مقارنة هذا: {error}</translation>
    </message>
</context>
<context>
    <name>app.conductor</name>
    <message>
        <source>a fault in the program: {fault}</source>
        <translation>خلل في البرنامج: {fault}</translation>
    </message>
    <message>
        <source>the overlay is switched off; choose other parameters and switch it on again</source>
        <translation>أُطفئت الطبقة؛ اختر معاملات أخرى وشغّلها من جديد</translation>
    </message>
</context>
<context>
    <name>app.describe</name>
    <message numerus="yes">
        <source>{n} scenes</source>
        <extracomment>{n} scene</extracomment>
        <translation>
            <numerusform>لا مشاهد</numerusform>
            <numerusform>مشهد واحد</numerusform>
            <numerusform>مشهدان</numerusform>
            <numerusform>{n} مشاهد</numerusform>
            <numerusform>{n} مشهدًا</numerusform>
            <numerusform>{n} مشهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shapes</source>
        <extracomment>{n} shape</extracomment>
        <translation>
            <numerusform>لا أشكال</numerusform>
            <numerusform>شكل واحد</numerusform>
            <numerusform>شكلان</numerusform>
            <numerusform>{n} أشكال</numerusform>
            <numerusform>{n} شكلًا</numerusform>
            <numerusform>{n} شكل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.desk</name>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>app.editing</name>
    <message>
        <source>Find a feature…</source>
        <translation>البحث عن معلم…</translation>
    </message>
    <message>
        <source>Find commands, layers, features…</source>
        <translation>البحث عن أوامر وطبقات ومعالم…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكلّ</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>app.export</name>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>{file}: a picture is saved as .png, .pdf or .svg</source>
        <translation>{file}: تُحفظ الصورة بامتداد ‎.png أو ‎.pdf أو ‎.svg</translation>
    </message>
    <message>
        <source>{file}: data are saved as {endings}</source>
        <translation>{file}: تُحفظ البيانات بامتداد {endings}</translation>
    </message>
</context>
<context>
    <name>app.exporting</name>
    <message>
        <source>Export data</source>
        <translation>تصدير البيانات</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>تصدير البيانات…</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصدير صورة</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>تصدير صورة…</translation>
    </message>
</context>
<context>
    <name>app.files</name>
    <message>
        <source>All files</source>
        <translation>كلّ الملفات</translation>
    </message>
    <message>
        <source>Cities and data</source>
        <translation>مدن وبيانات</translation>
    </message>
    <message>
        <source>Examining {files}</source>
        <translation>فحص {files}</translation>
    </message>
    <message>
        <source>Looking at {files}</source>
        <translation>النظر في {files}</translation>
    </message>
    <message>
        <source>Opening {files}</source>
        <translation>فتح {files}</translation>
    </message>
    <message>
        <source>the loader process could not be started</source>
        <translation>تعذّر بدء عملية التحميل</translation>
    </message>
</context>
<context>
    <name>app.guards</name>
    <message>
        <source>A fault in the program: {fault}. It is in the log.</source>
        <translation>خلل في البرنامج: {fault}. وهو مدوَّن في السجلّ.</translation>
    </message>
</context>
<context>
    <name>app.help_sheets</name>
    <message>
        <source>About Rhea</source>
        <translation>حول Rhea</translation>
    </message>
    <message>
        <source>About Rhea…</source>
        <translation>حول Rhea…</translation>
    </message>
    <message>
        <source>Alt and click</source>
        <translation>Alt ونقر</translation>
    </message>
    <message>
        <source>Ctrl and drag, Ctrl and Alt and drag</source>
        <translation>Ctrl وسحب، Ctrl وAlt وسحب</translation>
    </message>
    <message>
        <source>Draw with the mouse, one finger, or arrows, Space, Backspace and Enter</source>
        <translation>الرسم بالفأرة أو بإصبع واحدة أو بالأسهم وSpace و«Backspace» وEnter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From step to step, first, last</source>
        <translation>من خطوة إلى خطوة، الأولى، الأخيرة</translation>
    </message>
    <message>
        <source>Give up the innermost thing</source>
        <translation>ترك ما هو أقرب</translation>
    </message>
    <message>
        <source>It is a local plane: no area or distance is shown in metres.</source>
        <translation>هذا مستوى محلّي: لا تُعرض مساحة ولا مسافة بالأمتار.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>Lays what a city hides over its district map.</source>
        <translation>يبسط ما تخفيه المدينة فوق خريطة أحيائها.</translation>
    </message>
    <message>
        <source>Move it, change its size; with its panel arrows, + and -</source>
        <translation>تحريكها وتغيير حجمها؛ وفي لوحتها بالأسهم و+ و-</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>تحريك الخريطة</translation>
    </message>
    <message>
        <source>Move, zoom, full extent</source>
        <translation>تحريك، تقريب، كامل الامتداد</translation>
    </message>
    <message>
        <source>Press the control that has the focus</source>
        <translation>ضغط عنصر التحكّم الذي عليه التركيز</translation>
    </message>
    <message>
        <source>Select by rectangle, by lasso; with Shift it adds</source>
        <translation>التحديد بمستطيل أو بحبل؛ ومع Shift يُضاف</translation>
    </message>
    <message>
        <source>Select its regions; in charts click or brush</source>
        <translation>تحديد مناطقها؛ وفي المخطّطات بالنقر أو المسح</translation>
    </message>
    <message>
        <source>Select with the neighbours</source>
        <translation>التحديد مع الجيران</translation>
    </message>
    <message>
        <source>Select, add, take in or out</source>
        <translation>تحديد، إضافة، إدخال أو إخراج</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift وسحب</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Space، Enter</translation>
    </message>
    <message>
        <source>Tab, Shift and Tab</source>
        <translation>Tab، Shift وTab</translation>
    </message>
    <message>
        <source>The data came in {system}.</source>
        <translation>وردت البيانات في النظام {system}.</translation>
    </message>
    <message>
        <source>The glasses off: the bare city while it is held</source>
        <translation>نزع النظّارة: المدينة وحدها ما دام المفتاح مضغوطًا</translation>
    </message>
    <message>
        <source>The map is held in {system}, in metres.</source>
        <translation>الخريطة محفوظة في النظام {system}، بالأمتار.</translation>
    </message>
    <message>
        <source>The next, the previous control; on the map a short press</source>
        <translation>عنصر التحكّم التالي أو السابق؛ وعلى الخريطة ضغطة قصيرة</translation>
    </message>
    <message>
        <source>Turn and tilt</source>
        <translation>تدوير وإمالة</translation>
    </message>
    <message>
        <source>Zoom at the pointer, finer</source>
        <translation>تقريب عند المؤشّر، أدقّ</translation>
    </message>
    <message>
        <source>Zoom to a rectangle</source>
        <translation>تقريب إلى مستطيل</translation>
    </message>
    <message>
        <source>a brush or the lens&apos;s pen in the hand</source>
        <translation>فرشاة أو قلم العدسة في اليد</translation>
    </message>
    <message>
        <source>arrows, Home, End on the time strip</source>
        <translation>الأسهم وHome وEnd على شريط الزمن</translation>
    </message>
    <message>
        <source>arrows, PgUp, PgDn, Home</source>
        <translation>الأسهم وPgUp وPgDn وHome</translation>
    </message>
    <message>
        <source>click on a class of the legend</source>
        <translation>نقر على فئة من المفتاح</translation>
    </message>
    <message>
        <source>click, Shift, Ctrl and click</source>
        <translation>نقر، Shift أو Ctrl ونقر</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>drag the lens, Ctrl and wheel on it</source>
        <translation>سحب العدسة، Ctrl والعجلة عليها</translation>
    </message>
    <message>
        <source>drag, middle drag, Space and move</source>
        <translation>سحب، سحب بالزرّ الأوسط، Space وتحريك</translation>
    </message>
    <message>
        <source>hold Tab on the map</source>
        <translation>ضغط Tab مطوّلًا على الخريطة</translation>
    </message>
    <message>
        <source>right drag, Shift and arrows</source>
        <translation>سحب بالزرّ الأيمن، Shift والأسهم</translation>
    </message>
    <message>
        <source>wheel, Ctrl and wheel</source>
        <translation>العجلة، Ctrl والعجلة</translation>
    </message>
</context>
<context>
    <name>app.kiosk_cities</name>
    <message>
        <source>An exhibit is shown</source>
        <translation>معرض قيد العرض</translation>
    </message>
</context>
<context>
    <name>app.kiosk_desk</name>
    <message>
        <source>All is quiet.</source>
        <translation>كلّ شيء هادئ.</translation>
    </message>
    <message>
        <source>It died too often: stories are left out until Rhea is closed and started.</source>
        <translation>تعطّلت مرارًا: تُترك القصص إلى أن يُغلق Rhea ويُشغَّل من جديد.</translation>
    </message>
    <message>
        <source>No staff PIN is set: anybody can open this sheet. Set one with rhea pin.</source>
        <translation>لم يُضبط رمز PIN للموظّفين: يستطيع أيّ شخص فتح هذه الورقة. اضبطه بالأمر rhea pin.</translation>
    </message>
    <message numerus="yes">
        <source>The window was started again {n} times.</source>
        <extracomment>The window was started again {n} time.</extracomment>
        <translation>
            <numerusform>لم يُعَد تشغيل النافذة.</numerusform>
            <numerusform>أُعيد تشغيل النافذة مرّة واحدة.</numerusform>
            <numerusform>أُعيد تشغيل النافذة مرّتين.</numerusform>
            <numerusform>أُعيد تشغيل النافذة {n} مرّات.</numerusform>
            <numerusform>أُعيد تشغيل النافذة {n} مرّة.</numerusform>
            <numerusform>أُعيد تشغيل النافذة {n} مرّة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keys, menus and links were kept out since the start.</source>
        <extracomment>{n} key, menu or link was kept out since the start.</extracomment>
        <translation>
            <numerusform>لم يُحجب شيء من المفاتيح والقوائم والروابط منذ البدء.</numerusform>
            <numerusform>حُجب مفتاح أو قائمة أو رابط واحد منذ البدء.</numerusform>
            <numerusform>حُجب اثنان من المفاتيح والقوائم والروابط منذ البدء.</numerusform>
            <numerusform>حُجب {n} من المفاتيح والقوائم والروابط منذ البدء.</numerusform>
            <numerusform>حُجب {n} من المفاتيح والقوائم والروابط منذ البدء.</numerusform>
            <numerusform>حُجب {n} من المفاتيح والقوائم والروابط منذ البدء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.layering</name>
    <message>
        <source>Hide all layers</source>
        <translation>إخفاء كلّ الطبقات</translation>
    </message>
    <message>
        <source>Overlay {number} on or off</source>
        <translation>تشغيل الطبقة {number} أو إطفاؤها</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقّت</translation>
    </message>
    <message>
        <source>Region set</source>
        <translation>مجموعة المناطق</translation>
    </message>
    <message>
        <source>Remove the chosen layer</source>
        <translation>إزالة الطبقة المختارة</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>إظهار كلّ الطبقات</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>إظهار {place}</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>كامل المدّة</translation>
    </message>
    <message>
        <source>layer on or off</source>
        <translation>تشغيل الطبقة أو إطفاؤها</translation>
    </message>
    <message>
        <source>region set</source>
        <translation>مجموعة المناطق</translation>
    </message>
</context>
<context>
    <name>app.lens_desk</name>
    <message>
        <source>Draw around a place: its line is the lens; with keys arrows, Space and Enter; Esc ends</source>
        <translation>ارسم حول مكان: خطّك هو العدسة؛ وبالمفاتيح الأسهم وSpace وEnter؛ وEsc ينهي</translation>
    </message>
    <message>
        <source>Lens: draw its shape</source>
        <translation>العدسة: رسم شكلها</translation>
    </message>
    <message>
        <source>The lens cannot show this: {reason}</source>
        <translation>لا تستطيع العدسة عرض هذا: {reason}</translation>
    </message>
    <message>
        <source>The line goes around nothing: draw around a place</source>
        <translation>الخطّ لا يحيط بشيء: ارسم حول مكان</translation>
    </message>
</context>
<context>
    <name>app.looking</name>
    <message>
        <source>Draw again</source>
        <translation>الرسم من جديد</translation>
    </message>
    <message>
        <source>Last view</source>
        <translation>المنظر السابق</translation>
    </message>
    <message>
        <source>Look straight down</source>
        <translation>النظر من فوق مباشرة</translation>
    </message>
    <message>
        <source>Move the map: down</source>
        <translation>تحريك الخريطة: أسفل</translation>
    </message>
    <message>
        <source>Move the map: left</source>
        <translation>تحريك الخريطة: يسار</translation>
    </message>
    <message>
        <source>Move the map: right</source>
        <translation>تحريك الخريطة: يمين</translation>
    </message>
    <message>
        <source>Move the map: up</source>
        <translation>تحريك الخريطة: أعلى</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>المنظر التالي</translation>
    </message>
    <message>
        <source>North up</source>
        <translation>الشمال إلى أعلى</translation>
    </message>
    <message>
        <source>Pull the lifted sheets apart</source>
        <translation>إبعاد الصفائح المرفوعة بعضها عن بعض</translation>
    </message>
    <message>
        <source>Push the lifted sheets together</source>
        <translation>تقريب الصفائح المرفوعة بعضها من بعض</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>إعادة ضبط المنظر</translation>
    </message>
    <message>
        <source>Tilt the map</source>
        <translation>إمالة الخريطة</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>تقريب إلى المحدَّد</translation>
    </message>
</context>
<context>
    <name>app.main</name>
    <message>
        <source>No region set {name!r}; there is none.</source>
        <translation>لا مجموعة مناطق {name!r}؛ ولا توجد أيّ مجموعة.</translation>
    </message>
    <message>
        <source>No region set {name!r}; there is {known}.</source>
        <translation>لا مجموعة مناطق {name!r}؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>The window died each time that a city was opened; the log says more.</source>
        <translation>تعطّلت النافذة كلّما فُتحت مدينة؛ في السجلّ المزيد.</translation>
    </message>
</context>
<context>
    <name>app.opening</name>
    <message>
        <source>Add data</source>
        <translation>إضافة بيانات</translation>
    </message>
    <message>
        <source>Add data to this city…</source>
        <translation>إضافة بيانات إلى هذه المدينة…</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Close the city</source>
        <translation>إغلاق المدينة</translation>
    </message>
    <message>
        <source>Examined {files}</source>
        <translation>فُحص {files}</translation>
    </message>
    <message>
        <source>Open a city or data</source>
        <translation>فتح مدينة أو بيانات</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Opened {files}</source>
        <translation>فُتح {files}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>قراءة من جديد…</translation>
    </message>
    <message>
        <source>Read {files} again</source>
        <translation>قراءة {files} من جديد</translation>
    </message>
    <message>
        <source>Which table is to be read again?</source>
        <translation>أيّ جدول يُقرأ من جديد؟</translation>
    </message>
    <message>
        <source>open it again and say how it is meant</source>
        <translation>افتحه من جديد وحدّد المقصود به</translation>
    </message>
    <message>
        <source>{done}, {more}</source>
        <translation>{done}، {more}</translation>
    </message>
    <message>
        <source>{files} could not be opened: {reason}</source>
        <translation>تعذّر فتح {files}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shapes repaired</source>
        <extracomment>{n} shape repaired</extracomment>
        <translation>
            <numerusform>لم تُصلَح أشكال</numerusform>
            <numerusform>أُصلح شكل واحد</numerusform>
            <numerusform>أُصلح شكلان</numerusform>
            <numerusform>أُصلحت {n} أشكال</numerusform>
            <numerusform>أُصلح {n} شكلًا</numerusform>
            <numerusform>أُصلح {n} شكل</numerusform>
        </translation>
    </message>
    <message>
        <source>{way} (change: File &gt; Read again…)</source>
        <translation>{way} (للتغيير: ملف &gt; قراءة من جديد…)</translation>
    </message>
</context>
<context>
    <name>app.plan_desk</name>
    <message>
        <source>New {kind} {number}</source>
        <translation>{kind}، جديد رقم {number}</translation>
    </message>
    <message>
        <source>Plans by mean (to the right) and inequality (up), both in the unit of the burden; the square is today. A click takes a plan.</source>
        <translation>الخطط بحسب المتوسّط (إلى اليسار) وعدم المساواة (إلى أعلى)، وكلاهما بوحدة العبء؛ والمربّع هو اليوم. النقر يأخذ خطّة.</translation>
    </message>
    <message>
        <source>The plan changed while the best one was searched: it stays as it is</source>
        <translation>تغيّرت الخطّة أثناء البحث عن الأفضل: فتبقى كما هي</translation>
    </message>
    <message>
        <source>Workshops: {made}</source>
        <translation>الورش: {made}</translation>
    </message>
    <message>
        <source>{name} · closed</source>
        <translation>{name} · مغلقة</translation>
    </message>
</context>
<context>
    <name>app.pointer</name>
    <message>
        <source>Copy coordinates (WGS 84)</source>
        <translation>نسخ الإحداثيات (WGS 84)</translation>
    </message>
    <message>
        <source>Copy coordinates (map)</source>
        <translation>نسخ الإحداثيات (الخريطة)</translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation>التقريب هنا</translation>
    </message>
</context>
<context>
    <name>app.preflight</name>
    <message>
        <source>After a crash</source>
        <translation>بعد تعطّل</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>حافظ الشاشة</translation>
    </message>
    <message>
        <source>Screen {name}</source>
        <translation>الشاشة {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>طُلب منه الانتظار</translation>
    </message>
    <message>
        <source>battery only, {percent}</source>
        <translation>البطّارية فقط، {percent}</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>مكتب المتحدّث</translation>
    </message>
    <message>
        <source>mains, battery {percent}</source>
        <translation>الكهرباء، البطّارية {percent}</translation>
    </message>
    <message>
        <source>mains, or not to be read here</source>
        <translation>الكهرباء، أو لا تمكن قراءتها هنا</translation>
    </message>
    <message>
        <source>nobody here listens: switch it off by hand</source>
        <translation>لا أحد يستجيب هنا: أطفئه بيدك</translation>
    </message>
    <message>
        <source>nothing comes back: start with --mode presenter for that</source>
        <translation>لا يعود شيء: لذلك ابدأ بـ «--mode presenter»</translation>
    </message>
    <message>
        <source>on no screen: an audience sees all of them</source>
        <translation>ليست على أيّ شاشة: الجمهور يراها كلّها</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المسرح</translation>
    </message>
    <message>
        <source>stage and notes</source>
        <translation>المسرح والملاحظات</translation>
    </message>
    <message>
        <source>the window comes back in the same scene</source>
        <translation>تعود النافذة في المشهد نفسه</translation>
    </message>
    <message>
        <source>waits for its screen</source>
        <translation>ينتظر شاشته</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} scenes ready</source>
        <extracomment>{done} of {n} scene ready</extracomment>
        <translation>
            <numerusform>{done} جاهز، ولا مشاهد</numerusform>
            <numerusform>{done} من مشهد واحد جاهز</numerusform>
            <numerusform>{done} من مشهدين جاهز</numerusform>
            <numerusform>{done} من {n} مشاهد جاهز</numerusform>
            <numerusform>{done} من {n} مشهدًا جاهز</numerusform>
            <numerusform>{done} من {n} مشهد جاهز</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({size} px)</source>
        <translation>{what} ({size} بكسل)</translation>
    </message>
    <message>
        <source>{what} ({size} px, mirrored: no notes here)</source>
        <translation>{what} ({size} بكسل، معكوسة: لا ملاحظات هنا)</translation>
    </message>
</context>
<context>
    <name>app.receipt_sheet</name>
    <message>
        <source>Data {name}, SHA-256 of its files:</source>
        <translation>البيانات {name}، SHA-256 لملفاتها:</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>تصدير JSON…</translation>
    </message>
    <message>
        <source>Export receipt</source>
        <translation>تصدير الإيصال</translation>
    </message>
    <message>
        <source>How the figures were computed</source>
        <translation>كيف حُسبت الأرقام</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>The maths as a receipt…</source>
        <translation>الحساب الرياضي إيصالًا…</translation>
    </message>
    <message>
        <source>The maths: {title}</source>
        <translation>الحساب الرياضي: {title}</translation>
    </message>
    <message>
        <source>rank {place} of {count}, {percentile:.6g}th percentile</source>
        <translation>الرتبة {place} من {count}، المئين {percentile:.6g}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>الصفّ {row}</translation>
    </message>
    <message>
        <source>values SHA-256 {digest}</source>
        <translation>SHA-256 للقيم {digest}</translation>
    </message>
    <message>
        <source>weighed by {weights}</source>
        <translation>مرجَّح بـ {weights}</translation>
    </message>
</context>
<context>
    <name>app.report</name>
    <message numerus="yes">
        <source>This file carries its receipt of {n} figures: rhea replay FILE.pdf works them out again.</source>
        <extracomment>This file carries its receipt of {n} figure: rhea replay FILE.pdf works it out again.</extracomment>
        <translation>
            <numerusform>لا يحمل هذا الملف إيصالًا لأيّ رقم: rhea replay FILE.pdf يعيد حسابها.</numerusform>
            <numerusform>يحمل هذا الملف إيصال رقم واحد: rhea replay FILE.pdf يعيد حسابه.</numerusform>
            <numerusform>يحمل هذا الملف إيصال رقمين: rhea replay FILE.pdf يعيد حسابهما.</numerusform>
            <numerusform>يحمل هذا الملف إيصال {n} أرقام: rhea replay FILE.pdf يعيد حسابها.</numerusform>
            <numerusform>يحمل هذا الملف إيصال {n} رقمًا: rhea replay FILE.pdf يعيد حسابها.</numerusform>
            <numerusform>يحمل هذا الملف إيصال {n} رقم: rhea replay FILE.pdf يعيد حسابها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.sankey_desk</name>
    <message>
        <source>Export flow diagram</source>
        <translation>تصدير مخطّط التدفّق</translation>
    </message>
    <message>
        <source>Export flow diagram…</source>
        <translation>تصدير مخطّط التدفّق…</translation>
    </message>
    <message>
        <source>Hold particles still</source>
        <translation>تثبيت الجسيمات</translation>
    </message>
    <message>
        <source>Particles move.</source>
        <translation>الجسيمات تتحرّك.</translation>
    </message>
    <message>
        <source>Particles stand still.</source>
        <translation>الجسيمات ساكنة.</translation>
    </message>
    <message>
        <source>flow diagram</source>
        <translation>مخطّط التدفّق</translation>
    </message>
    <message>
        <source>{file}: a flow diagram is saved as .png or .svg</source>
        <translation>{file}: يُحفظ مخطّط التدفّق بامتداد ‎.png أو ‎.svg</translation>
    </message>
    <message>
        <source>{layer}: no particles of {mass}</source>
        <translation>{layer}: لا جسيمات من {mass}</translation>
    </message>
    <message numerus="yes">
        <source>{layer}: {n} particles of {mass}</source>
        <extracomment>{layer}: {n} particle of {mass}</extracomment>
        <translation>
            <numerusform>{layer}: لا جسيمات من {mass}</numerusform>
            <numerusform>{layer}: جسيم واحد من {mass}</numerusform>
            <numerusform>{layer}: جسيمان من {mass}</numerusform>
            <numerusform>{layer}: {n} جسيمات من {mass}</numerusform>
            <numerusform>{layer}: {n} جسيمًا من {mass}</numerusform>
            <numerusform>{layer}: {n} جسيم من {mass}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.scene_state</name>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
</context>
<context>
    <name>app.second_map</name>
    <message>
        <source>Map to compare with</source>
        <translation>خريطة للمقارنة</translation>
    </message>
    <message>
        <source>The second map could not be drawn: {fault}</source>
        <translation>تعذّر رسم الخريطة الثانية: {fault}</translation>
    </message>
</context>
<context>
    <name>app.selecting_desk</name>
    <message>
        <source>Draw a line around what is to be selected; Shift adds, Ctrl takes in or out; with keys arrows, Space and Enter; Esc ends</source>
        <translation>ارسم خطًّا حول ما يُراد تحديده؛ Shift يضيف وCtrl يُدخل أو يُخرج؛ وبالمفاتيح الأسهم وSpace وEnter؛ وEsc ينهي</translation>
    </message>
    <message>
        <source>Draw a rectangle around what is to be selected; Shift adds, Ctrl takes in or out; with keys arrows, Space and Enter; Esc ends</source>
        <translation>ارسم مستطيلًا حول ما يُراد تحديده؛ Shift يضيف وCtrl يُدخل أو يُخرج؛ وبالمفاتيح الأسهم وSpace وEnter؛ وEsc ينهي</translation>
    </message>
    <message>
        <source>Select all the others</source>
        <translation>عكس التحديد</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>تحديد بالحبل</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>تحديد بمستطيل</translation>
    </message>
    <message>
        <source>Select the neighbours too</source>
        <translation>تحديد الجيران أيضًا</translation>
    </message>
    <message>
        <source>{regions} inside the line</source>
        <translation>{regions} داخل الخطّ</translation>
    </message>
</context>
<context>
    <name>app.session</name>
    <message>
        <source>Full picture again</source>
        <translation>عادت الصورة كاملة</translation>
    </message>
    <message>
        <source>What is selected has no place on the map.</source>
        <translation>ليس للمحدَّد مكان على الخريطة.</translation>
    </message>
    <message>
        <source>the log has more</source>
        <translation>في السجلّ المزيد</translation>
    </message>
    <message>
        <source>the picture could not be drawn: {fault}</source>
        <translation>تعذّر رسم الصورة: {fault}</translation>
    </message>
</context>
<context>
    <name>app.settings</name>
    <message>
        <source>Settings cannot be read ({reason}); the defaults are used.</source>
        <translation>تعذّرت قراءة الإعدادات ({reason})؛ تُستعمل الافتراضية.</translation>
    </message>
    <message>
        <source>Settings could not be saved: {reason}.</source>
        <translation>تعذّر حفظ الإعدادات: {reason}.</translation>
    </message>
    <message>
        <source>The settings file is damaged ({fault}); the defaults are used.</source>
        <translation>ملف الإعدادات تالف ({fault})؛ تُستعمل الافتراضية.</translation>
    </message>
    <message>
        <source>The settings file was damaged ({fault}) and is kept as {file}; the defaults are used.</source>
        <translation>كان ملف الإعدادات تالفًا ({fault}) وهو محفوظ باسم {file}؛ تُستعمل الافتراضية.</translation>
    </message>
</context>
<context>
    <name>app.staff</name>
    <message>
        <source>That is not the PIN.</source>
        <translation>ليس هذا رمز PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait {n} seconds.</source>
        <extracomment>Too many tries. Wait {n} second.</extracomment>
        <translation>
            <numerusform>محاولات كثيرة. لا انتظار.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانية واحدة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. انتظر {n} ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. انتظر {n} ثانية.</numerusform>
            <numerusform>محاولات كثيرة. انتظر {n} ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.story_book</name>
    <message>
        <source>no city is open</source>
        <translation>لا مدينة مفتوحة</translation>
    </message>
    <message>
        <source>not kept: {reason}</source>
        <translation>لم يُحفظ: {reason}</translation>
    </message>
    <message>
        <source>your story {file}</source>
        <translation>قصّتك {file}</translation>
    </message>
    <message>
        <source>{done} · your own copy, kept in {place}</source>
        <translation>{done} · نسختك الخاصة، محفوظة في {place}</translation>
    </message>
</context>
<context>
    <name>app.story_commands</name>
    <message>
        <source>Begin a new story</source>
        <translation>بدء قصّة جديدة</translation>
    </message>
    <message>
        <source>Delete one&apos;s own form of the story</source>
        <translation>حذف نسختي من القصّة</translation>
    </message>
    <message>
        <source>Delete the scene</source>
        <translation>حذف المشهد</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>تكرار المشهد</translation>
    </message>
    <message>
        <source>Edit the words of the scene</source>
        <translation>تحرير كلمات المشهد</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>المتابعة تلقائيًّا</translation>
    </message>
    <message>
        <source>Make the scene what the map shows</source>
        <translation>جعل المشهد كما تُظهر الخريطة</translation>
    </message>
    <message>
        <source>Play the story, or end it</source>
        <translation>تشغيل القصّة أو إنهاؤها</translation>
    </message>
    <message>
        <source>Record a scene</source>
        <translation>تسجيل مشهد</translation>
    </message>
    <message>
        <source>Redo in the story</source>
        <translation>إعادة في القصّة</translation>
    </message>
    <message>
        <source>Rename the scene</source>
        <translation>إعادة تسمية المشهد</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>إعادة تسمية القصّة</translation>
    </message>
    <message>
        <source>Save the story into the pack</source>
        <translation>حفظ القصّة في الحزمة</translation>
    </message>
    <message>
        <source>Scene earlier</source>
        <translation>تقديم المشهد</translation>
    </message>
    <message>
        <source>Scene later</source>
        <translation>تأخير المشهد</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>المشهد {number}</translation>
    </message>
    <message>
        <source>Show the scene</source>
        <translation>عرض المشهد</translation>
    </message>
    <message>
        <source>Story {number}</source>
        <translation>القصّة {number}</translation>
    </message>
    <message>
        <source>Undo in the story</source>
        <translation>تراجع في القصّة</translation>
    </message>
</context>
<context>
    <name>app.story_desk</name>
    <message>
        <source>As the pack has it</source>
        <translation>كما في الحزمة</translation>
    </message>
    <message>
        <source>As the pack has it.</source>
        <translation>كما في الحزمة.</translation>
    </message>
    <message>
        <source>Changed; kept with your own stories.</source>
        <translation>تغيّرت؛ وهي محفوظة مع قصصك.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>It cannot be saved into the pack: {reason}.</source>
        <translation>لا يمكن حفظها في الحزمة: {reason}.</translation>
    </message>
    <message>
        <source>Kept with your own stories.</source>
        <translation>محفوظة مع قصصك.</translation>
    </message>
    <message>
        <source>No story yet: Record makes one of what the map shows.</source>
        <translation>لا قصّة بعد: التسجيل يصنع واحدة ممّا تُظهره الخريطة.</translation>
    </message>
    <message>
        <source>Play: {story}</source>
        <translation>تشغيل: {story}</translation>
    </message>
    <message>
        <source>Recorded {scene} of {story}</source>
        <translation>سُجّل {scene} من {story}</translation>
    </message>
    <message>
        <source>Saved {story} into the pack</source>
        <translation>حُفظت {story} في الحزمة</translation>
    </message>
    <message>
        <source>Scene: {scene}</source>
        <translation>المشهد: {scene}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تراجع عن: {what}</translation>
    </message>
    <message>
        <source>call-outs of {scene!r}</source>
        <translation>ملاحظات {scene!r}</translation>
    </message>
    <message>
        <source>caption of {scene!r}</source>
        <translation>تعليق {scene!r}</translation>
    </message>
    <message>
        <source>cuts of {scene!r}</source>
        <translation>قطعات {scene!r}</translation>
    </message>
    <message>
        <source>dwell of {scene!r}</source>
        <translation>مدّة بقاء {scene!r}</translation>
    </message>
    <message>
        <source>notes of {scene!r}</source>
        <translation>ملاحظات {scene!r}</translation>
    </message>
    <message>
        <source>scene {scene!r} changed</source>
        <translation>تغيير المشهد {scene!r}</translation>
    </message>
    <message>
        <source>scene {scene!r} deleted</source>
        <translation>حذف المشهد {scene!r}</translation>
    </message>
    <message>
        <source>scene {scene!r} duplicated</source>
        <translation>تكرار المشهد {scene!r}</translation>
    </message>
    <message>
        <source>scene {scene!r} recorded</source>
        <translation>تسجيل المشهد {scene!r}</translation>
    </message>
    <message>
        <source>scenes in another order</source>
        <translation>ترتيب آخر للمشاهد</translation>
    </message>
    <message>
        <source>story</source>
        <translation>قصّة</translation>
    </message>
    <message>
        <source>story as the pack has it</source>
        <translation>القصّة كما في الحزمة</translation>
    </message>
    <message>
        <source>story {story!r} deleted</source>
        <translation>حذف القصّة {story!r}</translation>
    </message>
    <message>
        <source>title of the story</source>
        <translation>عنوان القصّة</translation>
    </message>
    <message>
        <source>title of {scene!r}</source>
        <translation>عنوان {scene!r}</translation>
    </message>
    <message>
        <source>ways on from {scene!r}</source>
        <translation>الطرق من {scene!r}</translation>
    </message>
    <message>
        <source>{story} begun</source>
        <translation>بدء {story}</translation>
    </message>
</context>
<context>
    <name>app.talk</name>
    <message>
        <source>A talk is given</source>
        <translation>عرض قيد التقديم</translation>
    </message>
    <message>
        <source>Esc once more ends the talk</source>
        <translation>Esc مرّة أخرى ينهي العرض</translation>
    </message>
    <message>
        <source>It fell several times, so it begins with the first scene and nothing is done ahead.</source>
        <translation>تعطّل مرارًا، فيبدأ بالمشهد الأوّل ولا يُعَدّ شيء مسبقًا.</translation>
    </message>
    <message>
        <source>The window fell and is back.</source>
        <translation>تعطّلت النافذة ثمّ عادت.</translation>
    </message>
    <message>
        <source>There is no scene {number}</source>
        <translation>لا مشهد برقم {number}</translation>
    </message>
    <message>
        <source>This was the last scene; Esc twice ends the talk</source>
        <translation>كان هذا المشهد الأخير؛ Esc مرّتين ينهي العرض</translation>
    </message>
</context>
<context>
    <name>app.talk_actions</name>
    <message>
        <source>Type the number of a scene, then Enter</source>
        <translation>اكتب رقم مشهد ثمّ Enter</translation>
    </message>
</context>
<context>
    <name>app.talk_desk</name>
    <message>
        <source>Give the talk</source>
        <translation>تقديم العرض</translation>
    </message>
    <message>
        <source>Give the talk from this scene</source>
        <translation>تقديم العرض من هذا المشهد</translation>
    </message>
    <message>
        <source>No story here</source>
        <translation>لا قصّة هنا</translation>
    </message>
    <message>
        <source>No story {name!r}; there is none</source>
        <translation>لا قصّة {name!r}؛ ولا توجد أيّ قصّة</translation>
    </message>
    <message>
        <source>No story {name!r}; there is {known}</source>
        <translation>لا قصّة {name!r}؛ الموجود: {known}</translation>
    </message>
    <message>
        <source>Preflight of the talk</source>
        <translation>فحص ما قبل العرض</translation>
    </message>
    <message numerus="yes">
        <source>Talk of {n} minutes</source>
        <extracomment>Talk of {n} minute</extracomment>
        <translation>
            <numerusform>عرض بلا مدّة</numerusform>
            <numerusform>عرض مدّته دقيقة واحدة</numerusform>
            <numerusform>عرض مدّته دقيقتان</numerusform>
            <numerusform>عرض مدّته {n} دقائق</numerusform>
            <numerusform>عرض مدّته {n} دقيقة</numerusform>
            <numerusform>عرض مدّته {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk: the whole story</source>
        <translation>العرض: القصّة كلّها</translation>
    </message>
</context>
<context>
    <name>app.talk_memory</name>
    <message>
        <source>The state of the talk cannot be kept: {reason}.</source>
        <translation>لا يمكن حفظ حالة العرض: {reason}.</translation>
    </message>
</context>
<context>
    <name>app.talk_told</name>
    <message>
        <source>A detour, and the clock stands: R goes back to the scene</source>
        <translation>استطراد، والساعة متوقّفة: R يعود إلى المشهد</translation>
    </message>
    <message>
        <source>Another window has the keyboard: click here</source>
        <translation>لوحة المفاتيح لدى نافذة أخرى: انقر هنا</translation>
    </message>
    <message>
        <source>The projector is gone: the stage waits for it</source>
        <translation>غاب جهاز العرض: المسرح ينتظره</translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation>المسرح أسود</translation>
    </message>
    <message>
        <source>The stage is white</source>
        <translation>المسرح أبيض</translation>
    </message>
    <message>
        <source>The test card is on the stage</source>
        <translation>بطاقة الاختبار على المسرح</translation>
    </message>
    <message>
        <source>Which way? Its number and Enter; next takes the first</source>
        <translation>أيّ طريق؟ رقمها ثمّ Enter؛ والتالي يأخذ الأولى</translation>
    </message>
</context>
<context>
    <name>app.thrown_desk</name>
    <message>
        <source>Follow your waste</source>
        <translation>تتبّع نفاياتك</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>the waste that I throw away</comment>
        <translation>نفاياتي</translation>
    </message>
    <message>
        <source>Touch another {region} to begin there.</source>
        <translation>للبدء من مكان آخر المس {region}.</translation>
    </message>
    <message>
        <source>What did you throw away?</source>
        <translation>ماذا رميت؟</translation>
    </message>
    <message>
        <source>this could not be worked out; the log has more</source>
        <translation>تعذّر حساب هذا؛ في السجلّ المزيد</translation>
    </message>
</context>
<context>
    <name>app.tour_pdf</name>
    <message>
        <source>This file carries its receipt: rhea replay FILE.pdf works every number out again.</source>
        <translation>يحمل هذا الملف إيصاله: rhea replay FILE.pdf يعيد حساب كلّ رقم.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>app.walking</name>
    <message>
        <source>Leave the districts</source>
        <translation>مغادرة الأحياء</translation>
    </message>
    <message>
        <source>Select the district</source>
        <translation>تحديد الحيّ</translation>
    </message>
    <message>
        <source>The districts as a table</source>
        <translation>الأحياء جدولًا</translation>
    </message>
    <message>
        <source>To the next district: down</source>
        <translation>إلى الحيّ التالي: أسفل</translation>
    </message>
    <message>
        <source>To the next district: left</source>
        <translation>إلى الحيّ التالي: يسار</translation>
    </message>
    <message>
        <source>To the next district: right</source>
        <translation>إلى الحيّ التالي: يمين</translation>
    </message>
    <message>
        <source>To the next district: up</source>
        <translation>إلى الحيّ التالي: أعلى</translation>
    </message>
    <message>
        <source>Walk from district to district</source>
        <translation>التنقّل من حيّ إلى حيّ</translation>
    </message>
</context>
<context>
    <name>engine.governor</name>
    <message>
        <source>1 of {n} particles</source>
        <translation>جسيم واحد من كلّ {n}</translation>
    </message>
    <message>
        <source>Simpler picture to keep up: {less}</source>
        <translation>صورة أبسط لمجاراة السرعة: {less}</translation>
    </message>
    <message>
        <source>coarser fields</source>
        <translation>حقول أخشن</translation>
    </message>
    <message>
        <source>edges not smoothed</source>
        <translation>حوافّ غير منعَّمة</translation>
    </message>
    <message>
        <source>no glow</source>
        <translation>بلا توهّج</translation>
    </message>
</context>
<context>
    <name>geometry.registration</name>
    <message>
        <source>pins {first}, {second} and {third} lie on one line in the picture; four pins are needed of which no three do</source>
        <translation>الدبابيس {first} و{second} و{third} على خطّ واحد في الصورة؛ يلزم أربعة دبابيس لا تقع ثلاثة منها على خطّ</translation>
    </message>
    <message>
        <source>pins {first}, {second} and {third} lie on one line in the world; four pins are needed of which no three do</source>
        <translation>الدبابيس {first} و{second} و{third} على خطّ واحد في الواقع؛ يلزم أربعة دبابيس لا تقع ثلاثة منها على خطّ</translation>
    </message>
    <message>
        <source>pins {one} and {other} lie on one place in the picture</source>
        <translation>الدبّوسان {one} و{other} في موضع واحد في الصورة</translation>
    </message>
    <message>
        <source>pins {one} and {other} lie on one place in the world</source>
        <translation>الدبّوسان {one} و{other} في موضع واحد في الواقع</translation>
    </message>
    <message>
        <source>the pins cross over: no camera sees them in this order; check which pin belongs to which</source>
        <translation>الدبابيس متقاطعة: لا كاميرا تراها بهذا الترتيب؛ تحقّق من مطابقة الدبابيس</translation>
    </message>
    <message>
        <source>{pins} of at least {least} pins that fix a picture</source>
        <translation>{pins} من {least} دبابيس على الأقل لتثبيت صورة</translation>
    </message>
</context>
<context>
    <name>model.city</name>
    <message>
        <source>local plane</source>
        <translation>مستوى محلّي</translation>
    </message>
</context>
<context>
    <name>model.mode</name>
    <message>
        <source>Analyst</source>
        <translation>محلّل</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>مقدِّم</translation>
    </message>
</context>
<context>
    <name>model.pacing</name>
    <message>
        <source>on time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>متقدّم {time}</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>متأخّر {time}</translation>
    </message>
</context>
<context>
    <name>model.plan</name>
    <message>
        <source>burden above the mean</source>
        <translation>العبء فوق المتوسّط</translation>
    </message>
    <message>
        <source>equal per head</source>
        <translation>بالتساوي للفرد</translation>
    </message>
</context>
<context>
    <name>model.seen</name>
    <message>
        <source>a plane of its own</source>
        <translation>مستوى خاصّ</translation>
    </message>
    <message>
        <source>a plane of its own, in metres</source>
        <translation>مستوى خاصّ بالأمتار</translation>
    </message>
    <message>
        <source>floor plan · {place}</source>
        <translation>مخطّط طابق · {place}</translation>
    </message>
</context>
<context>
    <name>model.story_edits</name>
    <message>
        <source>{scene} (copy)</source>
        <translation>{scene} (نسخة)</translation>
    </message>
</context>
<context>
    <name>overlays.__init__</name>
    <message>
        <source> and </source>
        <comment>what a city must have</comment>
        <translation> و </translation>
    </message>
    <message>
        <source> or </source>
        <comment>what a city must have</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>no overlay {name}; known: {known}</source>
        <translation>لا طبقة {name}؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>no step {step}; the clock has {steps}</source>
        <translation>لا خطوة {step}؛ خطوات الساعة: {steps}</translation>
    </message>
    <message>
        <source>{kind}: {city} has no {needs}</source>
        <translation>{kind}: لا {needs} في {city}</translation>
    </message>
    <message>
        <source>{kind}: {parameter} cannot be {value}; expected a number</source>
        <translation>{kind}: لا يصحّ أن يكون {parameter} هو {value}؛ المتوقّع عدد</translation>
    </message>
    <message>
        <source>{kind}: {parameter} cannot be {value}; expected one of {known}</source>
        <translation>{kind}: لا يصحّ أن يكون {parameter} هو {value}؛ المتوقّع أحد {known}</translation>
    </message>
    <message>
        <source>{kind}: {parameter} cannot be {value}; expected {low:g} to {high:g}</source>
        <translation>{kind}: لا يصحّ أن يكون {parameter} هو {value}؛ المتوقّع من {low:g} إلى {high:g}</translation>
    </message>
</context>
<context>
    <name>overlays.accounts</name>
    <message>
        <source>Leaves here</source>
        <translation>يغادر من هنا</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>يُنتَج هنا</translation>
    </message>
    <message>
        <source>Net gain here</source>
        <translation>صافي الزيادة هنا</translation>
    </message>
    <message>
        <source>Passing here</source>
        <translation>يمرّ من هنا</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>يُستلَم هنا</translation>
    </message>
    <message>
        <source>full account: as weighed</source>
        <translation>الحساب الكامل: كما وُزنت</translation>
    </message>
    <message>
        <source>no official books are recorded: as weighed</source>
        <translation>لا دفاتر رسمية مسجَّلة: كما وُزنت</translation>
    </message>
    <message>
        <source>official books alone: nothing was weighed independently</source>
        <translation>الدفاتر الرسمية وحدها: لم يوزن شيء باستقلال</translation>
    </message>
    <message>
        <source>official books {booked}, weighed {weighed}: the books leave out {gap}</source>
        <translation>الدفاتر الرسمية {booked}، والموزون {weighed}: تُغفل الدفاتر {gap}</translation>
    </message>
    <message>
        <source>official books {booked}, weighed {weighed}: the books tell {gap} more than was weighed</source>
        <translation>الدفاتر الرسمية {booked}، والموزون {weighed}: تزيد الدفاتر {gap} على الموزون</translation>
    </message>
    <message>
        <source>official books {booked}, weighed {weighed}: they agree</source>
        <translation>الدفاتر الرسمية {booked}، والموزون {weighed}: يتطابقان</translation>
    </message>
    <message>
        <source>official view: as the operators report</source>
        <translation>النظرة الرسمية: كما يُبلِّغ المشغّلون</translation>
    </message>
    <message>
        <source>to {end}: books {booked}</source>
        <translation>إلى {end}: في الدفاتر {booked}</translation>
    </message>
    <message>
        <source>weighed {weighed}</source>
        <translation>الموزون {weighed}</translation>
    </message>
    <message>
        <source>weighed {weighed}, official books {booked}: the books leave out {gap}</source>
        <translation>الموزون {weighed}، والدفاتر الرسمية {booked}: تُغفل الدفاتر {gap}</translation>
    </message>
    <message>
        <source>weighed {weighed}, official books {booked}: the books tell {gap} more than was weighed</source>
        <translation>الموزون {weighed}، والدفاتر الرسمية {booked}: تزيد الدفاتر {gap} على الموزون</translation>
    </message>
    <message>
        <source>weighed {weighed}, official books {booked}: they agree</source>
        <translation>الموزون {weighed}، والدفاتر الرسمية {booked}: يتطابقان</translation>
    </message>
    <message>
        <source>{figure}, books less weights</source>
        <translation>{figure}، الدفاتر ناقص الأوزان</translation>
    </message>
    <message>
        <source>{figure}, official books</source>
        <translation>{figure}، الدفاتر الرسمية</translation>
    </message>
    <message>
        <source>{figure}, weighed</source>
        <translation>{figure}، الموزون</translation>
    </message>
    <message>
        <source>{sentence}; books and weights agree.</source>
        <translation>{sentence}؛ الدفاتر والأوزان متطابقة.</translation>
    </message>
    <message>
        <source>{sentence}; official books and weights agree: the books leave out {gap}.</source>
        <translation>{sentence}؛ الدفاتر الرسمية والأوزان متطابقة: تُغفل الدفاتر {gap}.</translation>
    </message>
    <message>
        <source>{sentence}; official books and weights agree: the books tell {gap} more than was weighed.</source>
        <translation>{sentence}؛ الدفاتر الرسمية والأوزان متطابقة: تزيد الدفاتر {gap} على الموزون.</translation>
    </message>
    <message>
        <source>{sentence}; the books leave out {gap}, furthest apart for {start} to {end}, booked as {booked} and weighed as {weighed}.</source>
        <translation>{sentence}؛ تُغفل الدفاتر {gap}، وأبعد ما بينهما من {start} إلى {end}: في الدفاتر {booked} والموزون {weighed}.</translation>
    </message>
    <message>
        <source>{sentence}; the books tell {gap} more than was weighed, furthest apart for {start} to {end}, booked as {booked} and weighed as {weighed}.</source>
        <translation>{sentence}؛ تزيد الدفاتر {gap} على الموزون، وأبعد ما بينهما من {start} إلى {end}: في الدفاتر {booked} والموزون {weighed}.</translation>
    </message>
    <message>
        <source>{sentence}; they agree, furthest apart for {start} to {end}, booked as {booked} and weighed as {weighed}.</source>
        <translation>{sentence}؛ يتطابقان، وأبعد ما بينهما من {start} إلى {end}: في الدفاتر {booked} والموزون {weighed}.</translation>
    </message>
</context>
<context>
    <name>overlays.arrows</name>
    <message numerus="yes">
        <source>In {when}, {mass} move in {flows}</source>
        <extracomment>In {when}, {mass} moves in {flows}</extracomment>
        <translation>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
        </translation>
    </message>
    <message>
        <source>No flows are recorded for {when}.</source>
        <translation>لا تدفّقات مسجَّلة في {when}.</translation>
    </message>
    <message>
        <source>No waste moves in {when}.</source>
        <translation>لا تنتقل نفايات في {when}.</translation>
    </message>
    <message>
        <source>No waste moves on {when}.</source>
        <translation>لا تنتقل نفايات في {when}.</translation>
    </message>
    <message>
        <source>No waste moves.</source>
        <translation>لا تنتقل نفايات.</translation>
    </message>
    <message>
        <source>No weights are recorded.</source>
        <translation>لا أوزان مسجَّلة.</translation>
    </message>
    <message numerus="yes">
        <source>On {when}, {mass} move in {flows}</source>
        <extracomment>On {when}, {mass} moves in {flows}</extracomment>
        <translation>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
            <numerusform>في {when}، ينتقل {mass} في {flows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Waste flows into the city</source>
        <translation>تدفّقات النفايات إلى المدينة</translation>
    </message>
    <message>
        <source>Waste flows of {material}</source>
        <translation>تدفّقات النفايات من {material}</translation>
    </message>
    <message>
        <source>Waste flows of {material} into the city</source>
        <translation>تدفّقات النفايات من {material} إلى المدينة</translation>
    </message>
    <message>
        <source>Waste flows of {material} out of the city</source>
        <translation>تدفّقات النفايات من {material} إلى خارج المدينة</translation>
    </message>
    <message>
        <source>Waste flows of {material} within the city</source>
        <translation>تدفّقات النفايات من {material} داخل المدينة</translation>
    </message>
    <message>
        <source>Waste flows out of the city</source>
        <translation>تدفّقات النفايات إلى خارج المدينة</translation>
    </message>
    <message>
        <source>Waste flows within the city</source>
        <translation>تدفّقات النفايات داخل المدينة</translation>
    </message>
    <message>
        <source>Waste sites</source>
        <translation>مواقع النفايات</translation>
    </message>
    <message>
        <source>arrow = sum over the flows from one place to another of tonnes in all; width in proportion; a tonne that is moved on counts in each flow it takes part in</source>
        <translation>السهم = مجموع الأطنان كلّها في التدفّقات من مكان إلى آخر؛ والعرض متناسب؛ والطنّ الذي يُنقل مجدّدًا يُحسب في كلّ تدفّق يشارك فيه</translation>
    </message>
    <message>
        <source>arrow = sum over the flows from one place to another of tonnes of the step, a flow&apos;s tonnes spread evenly over the steps it spans; width in proportion; a tonne that is moved on counts in each flow it takes part in</source>
        <translation>السهم = مجموع أطنان الخطوة في التدفّقات من مكان إلى آخر، وأطنان التدفّق موزّعة بالتساوي على الخطوات التي يمتدّ عليها؛ والعرض متناسب؛ والطنّ الذي يُنقل مجدّدًا يُحسب في كلّ تدفّق يشارك فيه</translation>
    </message>
    <message>
        <source>as reported by the operators</source>
        <translation>كما أبلغ المشغّلون</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>cancelled tonnes</source>
        <translation>الأطنان المتعادلة</translation>
    </message>
    <message>
        <source>drawn count</source>
        <translation>عدد المرسوم</translation>
    </message>
    <message>
        <source>drawn tonnes</source>
        <translation>أطنان المرسوم</translation>
    </message>
    <message>
        <source>flows by pair</source>
        <translation>التدفّقات بحسب الزوج</translation>
    </message>
    <message>
        <source>mean of {steps}</source>
        <translation>متوسّط {steps}</translation>
    </message>
    <message>
        <source>net: {mass} go there and back, or stay within a place</source>
        <translation>الصافي: {mass} تذهب وتعود أو تبقى داخل مكانها</translation>
    </message>
    <message>
        <source>no flows are recorded for {when}</source>
        <translation>لا تدفّقات مسجَّلة في {when}</translation>
    </message>
    <message>
        <source>none are marked as measured; all are shown</source>
        <translation>لا شيء موسوم بأنّه مَقيس؛ يُعرض الكلّ</translation>
    </message>
    <message>
        <source>none are marked as reported; all are shown</source>
        <translation>لا شيء موسوم بأنّه مُبلَّغ؛ يُعرض الكلّ</translation>
    </message>
    <message>
        <source>none are measured; shown as reported</source>
        <translation>لا شيء مَقيس؛ يُعرض المُبلَّغ</translation>
    </message>
    <message>
        <source>none are reported; shown as measured</source>
        <translation>لا شيء مُبلَّغ؛ يُعرض المَقيس</translation>
    </message>
    <message>
        <source>none are {asked}; shown as {basis}</source>
        <translation>لا شيء بصفة {asked}؛ يُعرض بصفة {basis}</translation>
    </message>
    <message>
        <source>other count</source>
        <translation>عدد البقيّة</translation>
    </message>
    <message>
        <source>other tonnes</source>
        <translation>أطنان البقيّة</translation>
    </message>
    <message>
        <source>receives {mass}, {share} of all that moves</source>
        <translation>يستلم {mass}، أي {share} من كلّ ما ينتقل</translation>
    </message>
    <message>
        <source>standard uncertainty of the sum: {mass}</source>
        <translation>عدم اليقين المعياري للمجموع: {mass}</translation>
    </message>
    <message numerus="yes">
        <source>standard uncertainty of the sum: {mass}, {n} flows without a stated one</source>
        <extracomment>standard uncertainty of the sum: {mass}, {n} flow without a stated one</extracomment>
        <translation>
            <numerusform>عدم اليقين المعياري للمجموع: {mass}، ولكلّ تدفّق قيمته</numerusform>
            <numerusform>عدم اليقين المعياري للمجموع: {mass}، وتدفّق واحد بلا قيمة مذكورة</numerusform>
            <numerusform>عدم اليقين المعياري للمجموع: {mass}، وتدفّقان بلا قيمة مذكورة</numerusform>
            <numerusform>عدم اليقين المعياري للمجموع: {mass}، و{n} تدفّقات بلا قيمة مذكورة</numerusform>
            <numerusform>عدم اليقين المعياري للمجموع: {mass}، و{n} تدفّقًا بلا قيمة مذكورة</numerusform>
            <numerusform>عدم اليقين المعياري للمجموع: {mass}، و{n} تدفّق بلا قيمة مذكورة</numerusform>
        </translation>
    </message>
    <message>
        <source>top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>total sigma</source>
        <translation>سيغما المجموع</translation>
    </message>
    <message>
        <source>total tonnes</source>
        <translation>مجموع الأطنان</translation>
    </message>
    <message>
        <source>unplaced count</source>
        <translation>عدد ما لا مكان له</translation>
    </message>
    <message>
        <source>unplaced tonnes</source>
        <translation>أطنان ما لا مكان له</translation>
    </message>
    <message>
        <source>{city} has no waste sites.</source>
        <translation>ليس في {city} مواقع نفايات.</translation>
    </message>
    <message numerus="yes">
        <source>{city} has {n} waste sites.</source>
        <extracomment>{city} has {n} waste site.</extracomment>
        <translation>
            <numerusform>ليس في {city} مواقع نفايات.</numerusform>
            <numerusform>في {city} موقع نفايات واحد.</numerusform>
            <numerusform>في {city} موقعا نفايات.</numerusform>
            <numerusform>في {city} {n} مواقع نفايات.</numerusform>
            <numerusform>في {city} {n} موقع نفايات.</numerusform>
            <numerusform>في {city} {n} موقع نفايات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mass} move in {flows}</source>
        <extracomment>{mass} moves in {flows}</extracomment>
        <translation>
            <numerusform>ينتقل {mass} في {flows}</numerusform>
            <numerusform>ينتقل {mass} في {flows}</numerusform>
            <numerusform>ينتقل {mass} في {flows}</numerusform>
            <numerusform>ينتقل {mass} في {flows}</numerusform>
            <numerusform>ينتقل {mass} في {flows}</numerusform>
            <numerusform>ينتقل {mass} في {flows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mass} move in {flows}, {when}</source>
        <extracomment>{mass} moves in {flows}, {when}</extracomment>
        <translation>
            <numerusform>ينتقل {mass} في {flows}، {when}</numerusform>
            <numerusform>ينتقل {mass} في {flows}، {when}</numerusform>
            <numerusform>ينتقل {mass} في {flows}، {when}</numerusform>
            <numerusform>ينتقل {mass} في {flows}، {when}</numerusform>
            <numerusform>ينتقل {mass} في {flows}، {when}</numerusform>
            <numerusform>ينتقل {mass} في {flows}، {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flow records</source>
        <extracomment>{n} flow record</extracomment>
        <translation>
            <numerusform>لا سجلّات تدفّق</numerusform>
            <numerusform>سجلّ تدفّق واحد</numerusform>
            <numerusform>سجلّا تدفّق</numerusform>
            <numerusform>{n} سجلّات تدفّق</numerusform>
            <numerusform>{n} سجلّ تدفّق</numerusform>
            <numerusform>{n} سجلّ تدفّق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records without a date left out: {mass}</source>
        <extracomment>{n} record without a date left out: {mass}</extracomment>
        <translation>
            <numerusform>لم تُترك سجلّات بلا تاريخ: {mass}</numerusform>
            <numerusform>تُرك سجلّ واحد بلا تاريخ: {mass}</numerusform>
            <numerusform>تُرك سجلّان بلا تاريخ: {mass}</numerusform>
            <numerusform>تُركت {n} سجلّات بلا تاريخ: {mass}</numerusform>
            <numerusform>تُرك {n} سجلًّا بلا تاريخ: {mass}</numerusform>
            <numerusform>تُرك {n} سجلّ بلا تاريخ: {mass}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records without a weight</source>
        <extracomment>{n} record without a weight</extracomment>
        <translation>
            <numerusform>لا سجلّات بلا وزن</numerusform>
            <numerusform>سجلّ واحد بلا وزن</numerusform>
            <numerusform>سجلّان بلا وزن</numerusform>
            <numerusform>{n} سجلّات بلا وزن</numerusform>
            <numerusform>{n} سجلًّا بلا وزن</numerusform>
            <numerusform>{n} سجلّ بلا وزن</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} largest of {all}</source>
        <translation>أكبر {some} من {all}</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{told}; {site} receives all of it.</source>
        <translation>{told}؛ يستلمها كلّها {site}.</translation>
    </message>
    <message>
        <source>{told}; {site} receives {share} of it.</source>
        <translation>{told}؛ يستلم {site} منها {share}.</translation>
    </message>
</context>
<context>
    <name>overlays.ask_books</name>
    <message>
        <source>absorbing walk along the flows</source>
        <translation>مسيرة ماصّة على طول التدفّقات</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>reported {reported} {unit}, allowed {allowed} ± {sigma} {unit}</source>
        <translation>المُبلَّغ {reported} {unit}، والمسموح {allowed} ± {sigma} {unit}</translation>
    </message>
    <message>
        <source>returns</source>
        <comment>the records of a site that are suspect</comment>
        <translation>الإقرارات</translation>
    </message>
    <message>
        <source>see its rule</source>
        <translation>انظر قاعدته</translation>
    </message>
    <message>
        <source>serial elimination, Šidák</source>
        <translation>حذف متسلسل، شيداك</translation>
    </message>
    <message>
        <source>survey</source>
        <comment>the records of a site that are suspect</comment>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>the records of a site that are suspect</comment>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>{n} owners</source>
        <extracomment>{n} owner</extracomment>
        <translation>
            <numerusform>لا مالكين</numerusform>
            <numerusform>مالك واحد</numerusform>
            <numerusform>مالكان</numerusform>
            <numerusform>{n} مالكين</numerusform>
            <numerusform>{n} مالكًا</numerusform>
            <numerusform>{n} مالك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of records</source>
        <extracomment>{n} set of records</extracomment>
        <translation>
            <numerusform>لا مجموعات سجلّات</numerusform>
            <numerusform>مجموعة سجلّات واحدة</numerusform>
            <numerusform>مجموعتا سجلّات</numerusform>
            <numerusform>{n} مجموعات سجلّات</numerusform>
            <numerusform>{n} مجموعة سجلّات</numerusform>
            <numerusform>{n} مجموعة سجلّات</numerusform>
        </translation>
    </message>
    <message>
        <source>|reported − allowed|, allowed = x̂ = y − V Aᵀ (A V Aᵀ)⁻¹ A y without its records</source>
        <translation>|المُبلَّغ − المسموح|، المسموح = x̂ = y − V Aᵀ (A V Aᵀ)⁻¹ A y بلا سجلّاته</translation>
    </message>
    <message>
        <source>Σ booked − Σ weighed</source>
        <translation>Σ المقيَّد − Σ الموزون</translation>
    </message>
    <message>
        <source>Σ in − Σ out − growth of stock</source>
        <translation>Σ الداخل − Σ الخارج − نموّ المخزون</translation>
    </message>
</context>
<context>
    <name>overlays.ask_columns</name>
    <message>
        <source>1 + rows above it</source>
        <translation>١ + الصفوف فوقه</translation>
    </message>
    <message>
        <source>the smallest x at which Σ p reaches the share</source>
        <translation>أصغر x تبلغ عنده Σ p الحصّة</translation>
    </message>
    <message>
        <source>Σ group ÷ Σ everybody</source>
        <translation>Σ المجموعة ÷ Σ الجميع</translation>
    </message>
    <message>
        <source>Σ people</source>
        <translation>Σ السكّان</translation>
    </message>
    <message>
        <source>Σ people chosen ÷ Σ people with a value</source>
        <translation>Σ السكّان المختارون ÷ Σ السكّان ذوو القيمة</translation>
    </message>
    <message>
        <source>Σ x chosen ÷ Σ x</source>
        <translation>Σ x المختار ÷ Σ x</translation>
    </message>
</context>
<context>
    <name>overlays.ask_flows</name>
    <message>
        <source>max Σ t by end</source>
        <translation>أكبر Σ t بحسب الوجهة</translation>
    </message>
    <message>
        <source>Σ got − Σ sent</source>
        <translation>Σ المستلَم − Σ المُرسَل</translation>
    </message>
    <message>
        <source>Σ t chosen ÷ Σ t</source>
        <translation>Σ t المختار ÷ Σ t</translation>
    </message>
    <message>
        <source>Σ t, spread evenly over each flow&apos;s span</source>
        <translation>Σ t موزّعةً بالتساوي على مدّة كلّ تدفّق</translation>
    </message>
</context>
<context>
    <name>overlays.ask_maths</name>
    <message>
        <source>percentage points</source>
        <translation>نقاط مئوية</translation>
    </message>
</context>
<context>
    <name>overlays.ask_pictures</name>
    <message>
        <source>burdens of every region before and after</source>
        <translation>أعباء كلّ منطقة قبل وبعد</translation>
    </message>
    <message>
        <source>of the overlay</source>
        <translation>للطبقة</translation>
    </message>
    <message>
        <source>Σ or mean over the regions at each step</source>
        <translation>Σ أو متوسّط المناطق عند كلّ خطوة</translation>
    </message>
</context>
<context>
    <name>overlays.ask_reach</name>
    <message>
        <source>Σ p where the nearest is at most within_m away ÷ Σ p</source>
        <translation>Σ p حيث لا يبعد الأقرب أكثر من «within_m» ÷ Σ p</translation>
    </message>
</context>
<context>
    <name>overlays.ask_ripples</name>
    <message>
        <source>4.9 Mass balance, 4.8 plume</source>
        <translation>4.9 ميزان الكتلة، 4.8 عمود غاوس الدخاني</translation>
    </message>
    <message>
        <source>the rule of ripples</source>
        <translation>قاعدة التموّجات</translation>
    </message>
</context>
<context>
    <name>overlays.ask_tracks</name>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Σ of straight legs between points; each second&apos;s tracks within reach of the place</source>
        <translation>Σ القطع المستقيمة بين النقاط؛ ومسارات كلّ ثانية ضمن مدى المكان</translation>
    </message>
</context>
<context>
    <name>overlays.ask_unequal</name>
    <message>
        <source>4.3 CalEnviroScreen</source>
        <translation>4.3 CalEnviroScreen</translation>
    </message>
    <message>
        <source>mean of the top part ÷ mean of the bottom part</source>
        <translation>متوسّط القسم الأعلى ÷ متوسّط القسم الأدنى</translation>
    </message>
    <message>
        <source>other streams ÷ all streams</source>
        <translation>المجاري الأخرى ÷ كلّ المجاري</translation>
    </message>
    <message>
        <source>product of mean percentiles of exposure and vulnerability</source>
        <translation>حاصل ضرب متوسّطَي مئينات التعرّض والهشاشة</translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <extracomment>{n} value</extracomment>
        <translation>
            <numerusform>لا قيم</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>{n} قيم</numerusform>
            <numerusform>{n} قيمة</numerusform>
            <numerusform>{n} قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Σ P_group C ÷ Σ P_group, over the rest likewise</source>
        <translation>Σ P_المجموعة C ÷ Σ P_المجموعة، وكذلك للبقيّة</translation>
    </message>
    <message>
        <source>Σ p x ÷ Σ p of the part</source>
        <translation>Σ p x ÷ Σ p للقسم</translation>
    </message>
</context>
<context>
    <name>overlays.audit</name>
    <message>
        <source>Alarms on honest books</source>
        <translation>إنذارات على دفاتر صادقة</translation>
    </message>
    <message>
        <source>Books of</source>
        <translation>دفاتر</translation>
    </message>
    <message>
        <source>Can these books be true?</source>
        <translation>هل يمكن أن تصحّ هذه الدفاتر؟</translation>
    </message>
    <message>
        <source>Reported against possible</source>
        <translation>المُبلَّغ والممكن</translation>
    </message>
    <message>
        <source>The books of every site close, as far as they tell; nothing independent checks them.</source>
        <translation>دفاتر كلّ المواقع متوازنة بقدر ما تُفصح؛ ولا شيء مستقلّ يتحقّق منها.</translation>
    </message>
    <message numerus="yes">
        <source>The books of {n} sites do not close; nothing independent says why.</source>
        <extracomment>The books of {n} site do not close; nothing independent says why.</extracomment>
        <translation>
            <numerusform>دفاتر المواقع كلّها متوازنة؛ ولا شيء مستقلّ يبيّن السبب.</numerusform>
            <numerusform>دفاتر موقع واحد غير متوازنة؛ ولا شيء مستقلّ يبيّن السبب.</numerusform>
            <numerusform>دفاتر موقعين غير متوازنة؛ ولا شيء مستقلّ يبيّن السبب.</numerusform>
            <numerusform>دفاتر {n} مواقع غير متوازنة؛ ولا شيء مستقلّ يبيّن السبب.</numerusform>
            <numerusform>دفاتر {n} موقعًا غير متوازنة؛ ولا شيء مستقلّ يبيّن السبب.</numerusform>
            <numerusform>دفاتر {n} موقع غير متوازنة؛ ولا شيء مستقلّ يبيّن السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>as reported, where it differs</source>
        <translation>كما أُبلغ، حيث يختلف</translation>
    </message>
    <message>
        <source>as the rest allows</source>
        <translation>كما تسمح البقيّة</translation>
    </message>
    <message numerus="yes">
        <source>books of {n} sites do not close</source>
        <extracomment>books of {n} site do not close</extracomment>
        <translation>
            <numerusform>دفاتر المواقع كلّها متوازنة</numerusform>
            <numerusform>دفاتر موقع واحد غير متوازنة</numerusform>
            <numerusform>دفاتر موقعين غير متوازنة</numerusform>
            <numerusform>دفاتر {n} مواقع غير متوازنة</numerusform>
            <numerusform>دفاتر {n} موقعًا غير متوازنة</numerusform>
            <numerusform>دفاتر {n} موقع غير متوازنة</numerusform>
        </translation>
    </message>
    <message>
        <source>can the books be true?</source>
        <translation>هل يمكن أن تصحّ الدفاتر؟</translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation>مربّع كاي</translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation>درجات الحرّية</translation>
    </message>
    <message>
        <source>flows changed as little as their uncertainty allows until every site balances; a site&apos;s records are suspect when everything else closes much better without them (fall of chi-squared, Sidak over all tests)</source>
        <translation>تُغيَّر التدفّقات بأقلّ ما يسمح به عدم يقينها إلى أن يتوازن كلّ موقع؛ وتكون سجلّات موقع مشبوهة إذا توازن كلّ ما سواها أفضل بكثير بدونها (هبوط مربّع كاي، شيداك على كلّ الاختبارات)</translation>
    </message>
    <message>
        <source>period</source>
        <translation>المدّة</translation>
    </message>
    <message>
        <source>report and rest agree</source>
        <translation>المُبلَّغ والبقيّة متطابقان</translation>
    </message>
    <message>
        <source>reports {amount}: sent out</source>
        <translation>يُبلِّغ {amount}: مُرسَلة</translation>
    </message>
    <message>
        <source>reports {amount}: taken in</source>
        <translation>يُبلِّغ {amount}: مستلَمة</translation>
    </message>
    <message>
        <source>reports {amount}: {end}</source>
        <translation>يُبلِّغ {amount}: {end}</translation>
    </message>
    <message>
        <source>smallest gap that would be found: {mass}</source>
        <translation>أصغر فجوة يمكن كشفها: {mass}</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>the rest allows {amount}</source>
        <translation>تسمح البقيّة بـ {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{n} smaller flows not drawn</source>
        <extracomment>{n} smaller flow not drawn</extracomment>
        <translation>
            <numerusform>لا تدفّقات أصغر غير مرسومة</numerusform>
            <numerusform>تدفّق أصغر واحد غير مرسوم</numerusform>
            <numerusform>تدفّقان أصغر غير مرسومين</numerusform>
            <numerusform>{n} تدفّقات أصغر غير مرسومة</numerusform>
            <numerusform>{n} تدفّقًا أصغر غير مرسوم</numerusform>
            <numerusform>{n} تدفّق أصغر غير مرسوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.audit_report</name>
    <message>
        <source>(critical z + 1.645) × Σ t ÷ √power: found in 95 of 100 cases</source>
        <translation>(z الحرجة + ١٫٦٤٥) × Σ t ÷ √القدرة: تُكشف في ٩٥ من ١٠٠ حالة</translation>
    </message>
    <message>
        <source>By its own books {mass} more enter {site} than leave it or are found in its stock.</source>
        <translation>بحسب دفاتره يدخل {site} ما يزيد {mass} على ما يغادره أو يوجد في مخزونه.</translation>
    </message>
    <message>
        <source>By its own books {mass} more leave {site} than enter it or are found in its stock.</source>
        <translation>بحسب دفاتره يغادر {site} ما يزيد {mass} على ما يدخله أو يوجد في مخزونه.</translation>
    </message>
    <message>
        <source>No mass is told twice, so no figure checks another.</source>
        <translation>لا كتلة تُذكر مرّتين، فلا رقم يتحقّق من آخر.</translation>
    </message>
    <message>
        <source>No return is off by more than 10 % by weight.</source>
        <translation>لا إقرار يحيد بأكثر من ١٠٪ وزنًا.</translation>
    </message>
    <message>
        <source>The smallest gap that would show: {mass} in the returns of {site}.</source>
        <translation>أصغر فجوة يمكن أن تظهر: {mass} في إقرارات {site}.</translation>
    </message>
    <message>
        <source>The smallest gap that would show: {mass} in the returns of {site}; {other_mass} at {other}.</source>
        <translation>أصغر فجوة يمكن أن تظهر: {mass} في إقرارات {site}؛ و{other_mass} عند {other}.</translation>
    </message>
    <message>
        <source>What does not close is listed; nothing independent says why.</source>
        <translation>يُسرَد ما لا يتوازن؛ ولا شيء مستقلّ يبيّن السبب.</translation>
    </message>
    <message>
        <source>With honest errors the books would fit this badly with a chance of {chance}.</source>
        <translation>مع أخطاء نزيهة يكون احتمال هذا السوء في مطابقة الدفاتر {chance}.</translation>
    </message>
    <message>
        <source>alarms on honest books: {alpha} over all {tests} together, {each} each (Šidák)</source>
        <translation>إنذارات على دفاتر نزيهة: {alpha} على {tests} معًا، و{each} لكلّ منها (شيداك)</translation>
    </message>
    <message>
        <source>all that enters</source>
        <translation>كلّ ما يدخل</translation>
    </message>
    <message>
        <source>allowed: the same sum reconciled without these records = not known; {formula}</source>
        <translation>المسموح: المجموع نفسه بعد المطابقة بلا هذه السجلّات = غير معروف؛ {formula}</translation>
    </message>
    <message>
        <source>allowed: the same sum reconciled without these records = {mass}; {formula}</source>
        <translation>المسموح: المجموع نفسه بعد المطابقة بلا هذه السجلّات = {mass}؛ {formula}</translation>
    </message>
    <message>
        <source>below {share}</source>
        <translation>دون {share}</translation>
    </message>
    <message>
        <source>by weights alone: {mass}</source>
        <translation>بالأوزان وحدها: {mass}</translation>
    </message>
    <message numerus="yes">
        <source>claimed: the sum of {n} ways = {mass}</source>
        <extracomment>claimed: the sum of {n} way = {mass}</extracomment>
        <translation>
            <numerusform>المُدّعى: مجموع لا طرق = {mass}</numerusform>
            <numerusform>المُدّعى: مجموع طريق واحدة = {mass}</numerusform>
            <numerusform>المُدّعى: مجموع طريقين = {mass}</numerusform>
            <numerusform>المُدّعى: مجموع {n} طرق = {mass}</numerusform>
            <numerusform>المُدّعى: مجموع {n} طريقًا = {mass}</numerusform>
            <numerusform>المُدّعى: مجموع {n} طريق = {mass}</numerusform>
        </translation>
    </message>
    <message>
        <source>g = rᵀ (A V Aᵀ)⁻¹ r = {chi2} on {dof} degrees of freedom, p = {chance}</source>
        <translation>g = rᵀ (A V Aᵀ)⁻¹ r = {chi2} عند {dof} من درجات الحرّية، p = {chance}</translation>
    </message>
    <message>
        <source>off = |weighed − reported| ÷ reported</source>
        <translation>الحيود = |الموزون − المُبلَّغ| ÷ المُبلَّغ</translation>
    </message>
    <message>
        <source>off = |weighed − reported| ÷ reported &gt; 10 %</source>
        <translation>الحيود = |الموزون − المُبلَّغ| ÷ المُبلَّغ &gt; ١٠٪</translation>
    </message>
    <message numerus="yes">
        <source>one of {n} tests, serial elimination, Šidák&apos;s correction</source>
        <extracomment>one of {n} test, serial elimination, Šidák&apos;s correction</extracomment>
        <translation>
            <numerusform>لا اختبارات، حذف متسلسل، تصحيح شيداك</numerusform>
            <numerusform>اختبار واحد، حذف متسلسل، تصحيح شيداك</numerusform>
            <numerusform>أحد اختبارين، حذف متسلسل، تصحيح شيداك</numerusform>
            <numerusform>أحد {n} اختبارات، حذف متسلسل، تصحيح شيداك</numerusform>
            <numerusform>أحد {n} اختبارًا، حذف متسلسل، تصحيح شيداك</numerusform>
            <numerusform>أحد {n} اختبار، حذف متسلسل، تصحيح شيداك</numerusform>
        </translation>
    </message>
    <message>
        <source>residual = Σ in − Σ out − growth of stock = {mass}, as returned where there are returns, else as weighed</source>
        <translation>الباقي = Σ الداخل − Σ الخارج − نموّ المخزون = {mass}، من الإقرارات حيث وُجدت، وإلّا فكما وُزن</translation>
    </message>
    <message>
        <source>residual ÷ σ = {z}; σ from the stated uncertainty of each report</source>
        <translation>الباقي ÷ σ = {z}؛ وσ من عدم اليقين المذكور لكلّ بلاغ</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>z of the claim = {z}; without these records chi-squared falls by {fall}, p = {p}; chance of the rest {p_after}</source>
        <translation>z المُدّعى = {z}؛ وبلا هذه السجلّات يهبط مربّع كاي بمقدار {fall}، p = {p}؛ واحتمال البقيّة {p_after}</translation>
    </message>
    <message>
        <source>{formula}, with {spread}</source>
        <translation>{formula}، مع {spread}</translation>
    </message>
    <message numerus="yes">
        <source>{n} masses</source>
        <extracomment>{n} mass</extracomment>
        <translation>
            <numerusform>لا كتل</numerusform>
            <numerusform>كتلة واحدة</numerusform>
            <numerusform>كتلتان</numerusform>
            <numerusform>{n} كتل</numerusform>
            <numerusform>{n} كتلة</numerusform>
            <numerusform>{n} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more do not close.</source>
        <extracomment>{n} more do not close.</extracomment>
        <translation>
            <numerusform>لا مزيد ممّا لا يتوازن.</numerusform>
            <numerusform>واحد آخر لا يتوازن.</numerusform>
            <numerusform>اثنان آخران لا يتوازنان.</numerusform>
            <numerusform>{n} أخرى لا تتوازن.</numerusform>
            <numerusform>{n} أخرى لا تتوازن.</numerusform>
            <numerusform>{n} أخرى لا تتوازن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more sites do not close.</source>
        <extracomment>{n} more site do not close.</extracomment>
        <translation>
            <numerusform>لا مزيد من المواقع غير المتوازنة.</numerusform>
            <numerusform>موقع آخر لا يتوازن.</numerusform>
            <numerusform>موقعان آخران لا يتوازنان.</numerusform>
            <numerusform>{n} مواقع أخرى لا تتوازن.</numerusform>
            <numerusform>{n} موقعًا آخر لا تتوازن.</numerusform>
            <numerusform>{n} موقع آخر لا تتوازن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} returns off by more than 10 % by weight.</source>
        <extracomment>{n} return off by more than 10 % by weight.</extracomment>
        <translation>
            <numerusform>لا إقرارات تحيد بأكثر من ١٠٪ وزنًا.</numerusform>
            <numerusform>إقرار واحد يحيد بأكثر من ١٠٪ وزنًا.</numerusform>
            <numerusform>إقراران يحيدان بأكثر من ١٠٪ وزنًا.</numerusform>
            <numerusform>{n} إقرارات تحيد بأكثر من ١٠٪ وزنًا.</numerusform>
            <numerusform>{n} إقرارًا تحيد بأكثر من ١٠٪ وزنًا.</numerusform>
            <numerusform>{n} إقرار تحيد بأكثر من ١٠٪ وزنًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of records cannot be true.</source>
        <extracomment>{n} set of records cannot be true.</extracomment>
        <translation>
            <numerusform>لا مجموعات سجلّات يستحيل أن تصحّ.</numerusform>
            <numerusform>مجموعة سجلّات واحدة يستحيل أن تصحّ.</numerusform>
            <numerusform>مجموعتا سجلّات يستحيل أن تصحّا.</numerusform>
            <numerusform>{n} مجموعات سجلّات يستحيل أن تصحّ.</numerusform>
            <numerusform>{n} مجموعة سجلّات يستحيل أن تصحّ.</numerusform>
            <numerusform>{n} مجموعة سجلّات يستحيل أن تصحّ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tests</source>
        <extracomment>{n} test</extracomment>
        <translation>
            <numerusform>لا اختبارات</numerusform>
            <numerusform>اختبار واحد</numerusform>
            <numerusform>اختباران</numerusform>
            <numerusform>{n} اختبارات</numerusform>
            <numerusform>{n} اختبارًا</numerusform>
            <numerusform>{n} اختبار</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}. {told}</source>
        <translation>{n}. {told}</translation>
    </message>
    <message>
        <source>{readings} of {masses}, {when}</source>
        <translation>{readings} لـ {masses}، {when}</translation>
    </message>
    <message>
        <source>{rule}. The rule knows no uncertainty: what it lists is to be explained and proves nothing.</source>
        <translation>{rule}. لا تعرف القاعدة عدم يقين: ما تسرده يُطلب تفسيره ولا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>{site}, {when}: {mass} more enter than leave.</source>
        <translation>{site}، {when}: الداخل يزيد {mass} على الخارج.</translation>
    </message>
    <message>
        <source>{site}, {when}: {mass} more leave than enter.</source>
        <translation>{site}، {when}: الخارج يزيد {mass} على الداخل.</translation>
    </message>
    <message>
        <source>{site}: {mass}</source>
        <translation>{site}: {mass}</translation>
    </message>
    <message>
        <source>{site}: {mass} more enter than leave.</source>
        <translation>{site}: الداخل يزيد {mass} على الخارج.</translation>
    </message>
    <message>
        <source>{site}: {mass} more leave than enter.</source>
        <translation>{site}: الخارج يزيد {mass} على الداخل.</translation>
    </message>
    <message>
        <source>|residual| ÷ √[A V Aᵀ]ᵢᵢ = {residual} ÷ {sigma} = {z}</source>
        <translation>|الباقي| ÷ √[A V Aᵀ]ᵢᵢ = {residual} ÷ {sigma} = {z}</translation>
    </message>
</context>
<context>
    <name>overlays.batch_way</name>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Batch {batch} is not thrown away yet: that happens in {start} on {when}.</source>
        <translation>لم تُرمَ الدفعة {batch} بعد: يحدث ذلك في {start} ({when}).</translation>
    </message>
    <message>
        <source>Batch {batch}, {mass} of {material}, was thrown away in {start} on an unrecorded day</source>
        <translation>الدفعة {batch}، {mass} من {material}، رُميت في {start} في يوم غير مسجَّل</translation>
    </message>
    <message>
        <source>Batch {batch}, {mass} of {material}, was thrown away in {start} on {when}</source>
        <translation>الدفعة {batch}، {mass} من {material}، رُميت في {start} ({when})</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>The way of {batch}, {material}</source>
        <translation>طريق {batch}، {material}</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>every step of the batch as it was recorded; nothing is assumed</source>
        <translation>كلّ خطوات الدفعة كما سُجّلت؛ ولا يُفترض شيء</translation>
    </message>
    <message>
        <source>it lies there still</source>
        <translation>ما زالت هناك</translation>
    </message>
    <message>
        <source>its way has gaps</source>
        <translation>في طريقها ثغرات</translation>
    </message>
    <message>
        <source>its whole way is recorded</source>
        <translation>طريقها مسجَّلة كاملة</translation>
    </message>
    <message>
        <source>no batch {batch}; known: {known}</source>
        <translation>لا دفعة {batch}؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>owner: {owner}</source>
        <translation>المالك: {owner}</translation>
    </message>
    <message>
        <source>recorded way</source>
        <translation>الطريق المسجَّلة</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>لم يأتِ بعد</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>رُميت</translation>
    </message>
    <message>
        <source>thrown away {when}</source>
        <translation>رُميت {when}</translation>
    </message>
    <message>
        <source>trace: this city records no batches</source>
        <translation>التتبّع: لا تسجّل هذه المدينة دفعات</translation>
    </message>
    <message>
        <source>{begun} and came to {end} on {when}, as property of {owner}.</source>
        <translation>{begun} وبلغت {end} ({when})، ملكًا لـ {owner}.</translation>
    </message>
    <message>
        <source>{begun} and came to {end} on {when}, where it lies as property of {owner}.</source>
        <translation>{begun} وبلغت {end} ({when})، حيث تبقى ملكًا لـ {owner}.</translation>
    </message>
    <message>
        <source>{begun} and came to {end} on {when}.</source>
        <translation>{begun} وبلغت {end} ({when}).</translation>
    </message>
    <message>
        <source>{begun} and came to {end}, as property of {owner}.</source>
        <translation>{begun} وبلغت {end}، ملكًا لـ {owner}.</translation>
    </message>
    <message>
        <source>{begun} and came to {end}, where it lies as property of {owner}.</source>
        <translation>{begun} وبلغت {end}، حيث تبقى ملكًا لـ {owner}.</translation>
    </message>
    <message>
        <source>{begun} and came to {end}.</source>
        <translation>{begun} وبلغت {end}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps without a place</source>
        <extracomment>{n} step without a place</extracomment>
        <translation>
            <numerusform>لا خطوات بلا مكان</numerusform>
            <numerusform>خطوة واحدة بلا مكان</numerusform>
            <numerusform>خطوتان بلا مكان</numerusform>
            <numerusform>{n} خطوات بلا مكان</numerusform>
            <numerusform>{n} خطوة بلا مكان</numerusform>
            <numerusform>{n} خطوة بلا مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}. {name}</source>
        <translation>{n}. {name}</translation>
    </message>
    <message>
        <source>{n}. {when}: {start} to {end}, {mass}</source>
        <translation>{n}. {when}: من {start} إلى {end}، {mass}</translation>
    </message>
    <message>
        <source>{n}. {when}: {start} to {end}, {mass}, then {owner}</source>
        <translation>{n}. {when}: من {start} إلى {end}، {mass}، ثمّ {owner}</translation>
    </message>
    <message>
        <source>{when}, {mass}</source>
        <translation>{when}، {mass}</translation>
    </message>
    <message>
        <source>{when}: {start} to {end}</source>
        <translation>{when}: من {start} إلى {end}</translation>
    </message>
</context>
<context>
    <name>overlays.books</name>
    <message>
        <source>In {when}: {told}</source>
        <translation>في {when}: {told}</translation>
    </message>
    <message>
        <source>On {when}: {told}</source>
        <translation>في {when}: {told}</translation>
    </message>
    <message>
        <source>an audit needs flows and the sites that they lead to</source>
        <translation>يحتاج التدقيق إلى تدفّقات وإلى المواقع التي تؤدّي إليها</translation>
    </message>
    <message>
        <source>days {first} to {last}</source>
        <translation>الأيام من {first} إلى {last}</translation>
    </message>
    <message>
        <source>hours {first} to {last}</source>
        <translation>الساعات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>months {first} to {last}</source>
        <translation>الأشهر من {first} إلى {last}</translation>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <translation>الخطوات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>weeks {first} to {last}</source>
        <translation>الأسابيع من {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>what {n} stocks grew by is not known: no survey at both ends of the period</source>
        <extracomment>what {n} stock grew by is not known: no survey at both ends of the period</extracomment>
        <translation>
            <numerusform>نموّ كلّ المخزونات معروف</numerusform>
            <numerusform>لا يُعرف كم نما مخزون واحد: لا جرد عند طرفَي المدّة</numerusform>
            <numerusform>لا يُعرف كم نما مخزونان: لا جرد عند طرفَي المدّة</numerusform>
            <numerusform>لا يُعرف كم نمت {n} مخزونات: لا جرد عند طرفَي المدّة</numerusform>
            <numerusform>لا يُعرف كم نما {n} مخزونًا: لا جرد عند طرفَي المدّة</numerusform>
            <numerusform>لا يُعرف كم نما {n} مخزون: لا جرد عند طرفَي المدّة</numerusform>
        </translation>
    </message>
    <message>
        <source>years {first} to {last}</source>
        <translation>السنوات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} readings have no mass or no stated uncertainty and are left out</source>
        <extracomment>{n} reading has no mass or no stated uncertainty and is left out</extracomment>
        <translation>
            <numerusform>لكلّ قراءة كتلة وعدم يقين مذكور</numerusform>
            <numerusform>قراءة واحدة بلا كتلة أو بلا عدم يقين مذكور، فتُركت</numerusform>
            <numerusform>قراءتان بلا كتلة أو بلا عدم يقين مذكور، فتُركتا</numerusform>
            <numerusform>{n} قراءات بلا كتلة أو بلا عدم يقين مذكور، فتُركت</numerusform>
            <numerusform>{n} قراءة بلا كتلة أو بلا عدم يقين مذكور، فتُركت</numerusform>
            <numerusform>{n} قراءة بلا كتلة أو بلا عدم يقين مذكور، فتُركت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings span the edge of the period and are left out</source>
        <extracomment>{n} reading spans the edge of the period and is left out</extracomment>
        <translation>
            <numerusform>لا قراءات تتخطّى حدّ المدّة</numerusform>
            <numerusform>قراءة واحدة تتخطّى حدّ المدّة، فتُركت</numerusform>
            <numerusform>قراءتان تتخطّيان حدّ المدّة، فتُركتا</numerusform>
            <numerusform>{n} قراءات تتخطّى حدّ المدّة، فتُركت</numerusform>
            <numerusform>{n} قراءة تتخطّى حدّ المدّة، فتُركت</numerusform>
            <numerusform>{n} قراءة تتخطّى حدّ المدّة، فتُركت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.borders</name>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Borders and names</source>
        <translation>الحدود والأسماء</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Of these only, by name</source>
        <translation>هذه فقط، بالاسم</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Points and lines of the city</source>
        <translation>نقاط المدينة وخطوطها</translation>
    </message>
    <message>
        <source>area by the shoelace formula in the plane of the city</source>
        <translation>المساحة بصيغة رباط الحذاء في مستوى المدينة</translation>
    </message>
    <message>
        <source>borders: no points or lines {name}; known: {known}</source>
        <translation>الحدود: لا نقاط ولا خطوط {name}؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>outlines of the map</source>
        <translation>حدود الخريطة</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>{city} has {districts}.</source>
        <translation>في {city} {districts}.</translation>
    </message>
    <message>
        <source>{city} shows nothing.</source>
        <translation>لا تُظهر {city} شيئًا.</translation>
    </message>
    <message>
        <source>{city} shows {things}.</source>
        <translation>تُظهر {city}: {things}.</translation>
    </message>
    <message>
        <source>{districts} of {map}</source>
        <translation>{districts} من {map}</translation>
    </message>
    <message>
        <source>{n} of the {things} without a place</source>
        <translation>بلا مكان: {n} من {things}</translation>
    </message>
    <message>
        <source>{n} {things}</source>
        <translation>{things}: {n}</translation>
    </message>
</context>
<context>
    <name>overlays.burden</name>
    <message>
        <source> and </source>
        <comment>between what is needed of the groups of a burden</comment>
        <translation> و </translation>
    </message>
    <message>
        <source>, mean with </source>
        <comment>between groups of indicators, each in brackets</comment>
        <translation>، المتوسّط مع </translation>
    </message>
    <message>
        <source>4.3 CalEnviroScreen, 4.4 Inequality</source>
        <translation>4.3 CalEnviroScreen، 4.4 عدم المساواة</translation>
    </message>
    <message>
        <source>Aversion to inequality</source>
        <translation>النفور من عدم المساواة</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>العبء</translation>
    </message>
    <message>
        <source>Burden, percentile</source>
        <translation>العبء، المئين</translation>
    </message>
    <message>
        <source>Burden, rank from the highest</source>
        <translation>العبء، الرتبة من الأعلى</translation>
    </message>
    <message>
        <source>Burden: {group}</source>
        <translation>العبء: {group}</translation>
    </message>
    <message>
        <source>Burden: {group}, of 10</source>
        <translation>العبء: {group}، من ١٠</translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}, and it falls on the poor (concentration index {index}).</source>
        <translation>الأمر بسوء أن يحمل كلّ فرد {equal} نقطة بدل المتوسّط {mean}، وهو يقع على الفقراء (مؤشّر التركّز {index}).</translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}, and it falls on the rich (concentration index {index}).</source>
        <translation>الأمر بسوء أن يحمل كلّ فرد {equal} نقطة بدل المتوسّط {mean}، وهو يقع على الأغنياء (مؤشّر التركّز {index}).</translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}, with no difference between poor and rich beyond chance (concentration index {index}).</source>
        <translation>الأمر بسوء أن يحمل كلّ فرد {equal} نقطة بدل المتوسّط {mean}، ولا فرق بين فقير وغنيّ يتجاوز المصادفة (مؤشّر التركّز {index}).</translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}.</source>
        <translation>الأمر بسوء أن يحمل كلّ فرد {equal} نقطة بدل المتوسّط {mean}.</translation>
    </message>
    <message numerus="yes">
        <source>No burden can be scored: {groups} have the same percentile, 0, in every {district} with data.</source>
        <extracomment>No burden can be scored: {groups} has the same percentile, 0, in every {district} with data.</extracomment>
        <translation>
            <numerusform>لا يمكن تقدير عبء: {groups} بالمئين نفسه، ٠، في كلّ {district} له بيانات.</numerusform>
            <numerusform>لا يمكن تقدير عبء: {groups} بالمئين نفسه، ٠، في كلّ {district} له بيانات.</numerusform>
            <numerusform>لا يمكن تقدير عبء: {groups} بالمئين نفسه، ٠، في كلّ {district} له بيانات.</numerusform>
            <numerusform>لا يمكن تقدير عبء: {groups} بالمئين نفسه، ٠، في كلّ {district} له بيانات.</numerusform>
            <numerusform>لا يمكن تقدير عبء: {groups} بالمئين نفسه، ٠، في كلّ {district} له بيانات.</numerusform>
            <numerusform>لا يمكن تقدير عبء: {groups} بالمئين نفسه، ٠، في كلّ {district} له بيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>No {district} has enough data for a burden.</source>
        <translation>لا {district} له بيانات كافية لعبء.</translation>
    </message>
    <message>
        <source>Percentiles as</source>
        <translation>المئينات كما</translation>
    </message>
    <message>
        <source>Recipe, such as pm25 2, no2; poverty, -income</source>
        <translation>الوصفة، مثل «pm25 2, no2; poverty, -income»</translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody, and it falls on the poor (concentration index {index}).</source>
        <translation>العبء موزّع بالتساوي: {equal} نقطة للجميع، وهو يقع على الفقراء (مؤشّر التركّز {index}).</translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody, and it falls on the rich (concentration index {index}).</source>
        <translation>العبء موزّع بالتساوي: {equal} نقطة للجميع، وهو يقع على الأغنياء (مؤشّر التركّز {index}).</translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody, with no difference between poor and rich beyond chance (concentration index {index}).</source>
        <translation>العبء موزّع بالتساوي: {equal} نقطة للجميع، ولا فرق بين فقير وغنيّ يتجاوز المصادفة (مؤشّر التركّز {index}).</translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody.</source>
        <translation>العبء موزّع بالتساوي: {equal} نقطة للجميع.</translation>
    </message>
    <message>
        <source>Who carries the most?</source>
        <translation>من يحمل العبء الأكبر؟</translation>
    </message>
    <message>
        <source>as CalEnviroScreen assigns them</source>
        <translation>كما يحدّدها CalEnviroScreen</translation>
    </message>
    <message>
        <source>as EJScreen assigns them</source>
        <translation>كما يحدّدها EJSCREEN</translation>
    </message>
    <message>
        <source>as bad as {equal} for everybody; mean {mean}</source>
        <translation>بسوء {equal} للجميع؛ والمتوسّط {mean}</translation>
    </message>
    <message>
        <source>as the columns give them</source>
        <translation>كما تعطيها الأعمدة</translation>
    </message>
    <message>
        <source>aversion</source>
        <translation>النفور</translation>
    </message>
    <message>
        <source>burden: a column of pollution and one of vulnerability or wealth are needed</source>
        <translation>العبء: يلزم عمود للتلوّث وآخر للهشاشة أو الثروة</translation>
    </message>
    <message>
        <source>burden: districts are needed to lay it on</source>
        <translation>العبء: تلزم أحياء يُبسط عليها</translation>
    </message>
    <message>
        <source>component</source>
        <translation>مكوِّن</translation>
    </message>
    <message>
        <source>component = Σ weight × percentile ÷ Σ weight</source>
        <translation>المكوِّن = Σ الوزن × المئين ÷ Σ الوزن</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>التركّز</translation>
    </message>
    <message>
        <source>concentration C = (2 ÷ µ) Σ p h R − 1, R the rank by wealth</source>
        <translation>التركّز C = (2 ÷ µ) Σ p h R − 1، وR الرتبة بحسب الثروة</translation>
    </message>
    <message>
        <source>equally distributed burden</source>
        <translation>العبء الموزّع بالتساوي</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>group = 10 × {of} ÷ its highest</source>
        <translation>المجموعة = ١٠ × {of} ÷ أعلاها</translation>
    </message>
    <message>
        <source>group = {of}</source>
        <translation>المجموعة = {of}</translation>
    </message>
    <message>
        <source>group {n}</source>
        <translation>المجموعة {n}</translation>
    </message>
    <message>
        <source>index</source>
        <translation>المؤشّر</translation>
    </message>
    <message>
        <source>index: {title} ({file})</source>
        <translation>المؤشّر: {title} ({file})</translation>
    </message>
    <message>
        <source>low {indicator}</source>
        <translation>انخفاض {indicator}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>no column of people: each region counts once</source>
        <translation>لا عمود للسكّان: تُحسب كلّ منطقة مرّة واحدة</translation>
    </message>
    <message>
        <source>nothing tells who is vulnerable, so wealth stands in for it: the index leans on it by its making</source>
        <translation>لا شيء يدلّ على الأكثر هشاشة، فتنوب عنه الثروة: يستند المؤشّر إليها بحكم تركيبه</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>مئين</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>المئينات</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>recipe {text}: the names of columns are needed, such as pm25 2, no2; -income</source>
        <translation>الوصفة {text}: تلزم أسماء أعمدة، مثل «pm25 2, no2; -income»</translation>
    </message>
    <message>
        <source>recipe: a weight above 0 expected for {column}</source>
        <translation>الوصفة: يُتوقّع وزن أكبر من ٠ لـ {column}</translation>
    </message>
    <message>
        <source>recipe: no column {column}; known: {known}</source>
        <translation>الوصفة: لا عمود {column}؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>score = mean of the groups</source>
        <translation>الدرجة = متوسّط المجموعات</translation>
    </message>
    <message>
        <source>score = product of the groups</source>
        <translation>الدرجة = حاصل ضرب المجموعات</translation>
    </message>
    <message>
        <source>scored where no indicator is missing</source>
        <translation>تُقدَّر حيث لا ينقص مؤشّر</translation>
    </message>
    <message>
        <source>scored with at least {needed}</source>
        <translation>تُقدَّر بما لا يقلّ عن {needed}</translation>
    </message>
    <message>
        <source>what adds up on whom</source>
        <translation>ما يتراكم وعلى من</translation>
    </message>
    <message>
        <source>{aversion}, kappa {kappa}</source>
        <translation>{aversion}، كابا {kappa}</translation>
    </message>
    <message>
        <source>{district} bears most ({score} points).</source>
        <translation>الأكثر حملًا: {district} (النقاط: {score}).</translation>
    </message>
    <message>
        <source>{field}, mean of each region</source>
        <translation>{field}، متوسّط كلّ منطقة</translation>
    </message>
    <message>
        <source>{file}: no column {column}; known: {known}</source>
        <translation>{file}: لا عمود {column}؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>{group}, from {parts}</source>
        <translation>{group}، من {parts}</translation>
    </message>
    <message>
        <source>{group}: {indicators}</source>
        <translation>{group}: {indicators}</translation>
    </message>
    <message>
        <source>{indicator} ({weight:g} times)</source>
        <translation>{indicator} (× {weight:g})</translation>
    </message>
    <message>
        <source>{n} of {all} for {group}</source>
        <translation>{n} من {all} لـ {group}</translation>
    </message>
    <message>
        <source>{rank} of {all}</source>
        <translation>{rank} من {all}</translation>
    </message>
    <message>
        <source>{unit}, 0 to {highest}</source>
        <translation>{unit}، من ٠ إلى {highest}</translation>
    </message>
    <message>
        <source>Σ component&apos;s weight × weight × percentile ÷ Σ component&apos;s weight × weight</source>
        <translation>Σ وزن المكوِّن × الوزن × المئين ÷ Σ وزن المكوِّن × الوزن</translation>
    </message>
    <message>
        <source>Σ weight × component ÷ Σ weight</source>
        <translation>Σ الوزن × المكوِّن ÷ Σ الوزن</translation>
    </message>
</context>
<context>
    <name>overlays.chart_words</name>
    <message>
        <source>cumulative shares of people and of what they have, ranked by the same</source>
        <translation>الحصص التراكمية للسكّان ولما يملكون، مرتّبة بما يملكون</translation>
    </message>
    <message>
        <source>cumulative shares of people and of what they have, ranked by the same; per head</source>
        <translation>الحصص التراكمية للسكّان ولما يملكون، مرتّبة بما يملكون؛ للفرد</translation>
    </message>
    <message>
        <source>cumulative shares of people and of what they have, ranked by {column}</source>
        <translation>الحصص التراكمية للسكّان ولما يملكون، مرتّبة بحسب {column}</translation>
    </message>
    <message>
        <source>cumulative shares of people and of what they have, ranked by {column}; per head</source>
        <translation>الحصص التراكمية للسكّان ولما يملكون، مرتّبة بحسب {column}؛ للفرد</translation>
    </message>
    <message>
        <source>weighed by people</source>
        <translation>مرجَّح بالسكّان</translation>
    </message>
    <message>
        <source>{districts} without data</source>
        <translation>{districts} بلا بيانات</translation>
    </message>
    <message>
        <source>{people}, least {column} first</source>
        <translation>{people}، الأقلّ {column} أوّلًا</translation>
    </message>
    <message>
        <source>{people}, poorest first</source>
        <translation>{people}، الأفقر أوّلًا</translation>
    </message>
</context>
<context>
    <name>overlays.charts</name>
    <message>
        <source>Gini</source>
        <translation>جيني</translation>
    </message>
    <message>
        <source>Gini {value}</source>
        <translation>جيني {value}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>مدرّج تكراري</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>الرتب</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>تبعثر</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>There are no numbers of regions to chart.</source>
        <translation>لا أعداد للمناطق لرسم مخطّط.</translation>
    </message>
    <message>
        <source>There is no second column to set {column} against.</source>
        <translation>لا عمود ثانيًا يُقابَل بـ {column}.</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>bars of equal width, right-closed; the largest value that at least half of the weight reaches or exceeds</source>
        <translation>أعمدة متساوية العرض، مغلقة عند حدّها الأعلى؛ أكبر قيمة يبلغها أو يتجاوزها نصف الوزن على الأقل</translation>
    </message>
    <message>
        <source>concentration index</source>
        <translation>مؤشّر التركّز</translation>
    </message>
    <message>
        <source>concentration index {value} (standard error {error})</source>
        <translation>مؤشّر التركّز {value} (الخطأ المعياري {error})</translation>
    </message>
    <message>
        <source>intercept</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>line of least squares; rank correlation after Spearman, equal values at their mean rank</source>
        <translation>خطّ المربّعات الصغرى؛ وارتباط الرتب وفق سبيرمان، والقيم المتساوية عند متوسّط رتبتها</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>من {n}</translation>
    </message>
    <message>
        <source>rank 1 is the highest, equal values share the best place</source>
        <translation>الرتبة ١ هي الأعلى، والقيم المتساوية تتقاسم أفضل رتبة</translation>
    </message>
    <message>
        <source>share of {column}</source>
        <translation>حصّة {column}</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>the line explains {share} of the differences</source>
        <translation>يفسّر الخطّ {share} من الفروق</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>{column} has values below zero: nobody can have a share of it.</source>
        <translation>في {column} قيم دون الصفر: لا حصّة لأحد منه.</translation>
    </message>
    <message>
        <source>{districts}, highest first</source>
        <translation>{districts}، الأعلى أوّلًا</translation>
    </message>
</context>
<context>
    <name>overlays.choice_words</name>
    <message>
        <source>after</source>
        <comment>a choice: after the turn</comment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>all</source>
        <comment>a choice: flows in all directions</comment>
        <translation>الكلّ</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>a choice that is left to the program</comment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>bands</source>
        <comment>a choice: how a surface is drawn</comment>
        <translation>أشرطة</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a choice: before the turn</comment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>between</source>
        <comment>a choice: flows within the city</comment>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>briggs-rural</source>
        <comment>a choice: how smoke spreads, after Briggs in the country</comment>
        <translation>بريغز – ريف</translation>
    </message>
    <message>
        <source>briggs-urban</source>
        <comment>a choice: how smoke spreads, after Briggs in towns</comment>
        <translation>بريغز – حضر</translation>
    </message>
    <message>
        <source>calenviroscreen</source>
        <comment>a choice: percentiles as CalEnviroScreen assigns them</comment>
        <translation>CalEnviroScreen</translation>
    </message>
    <message>
        <source>column</source>
        <comment>a choice: what is shown of pollution</comment>
        <translation>عمود</translation>
    </message>
    <message>
        <source>diverted</source>
        <comment>a choice: waste that is kept out of the refuse</comment>
        <translation>محوَّلة</translation>
    </message>
    <message>
        <source>dose</source>
        <comment>a choice: what is shown of ripples</comment>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>downstream</source>
        <comment>a choice: where waste goes</comment>
        <translation>باتّجاه المصبّ</translation>
    </message>
    <message>
        <source>ejscreen</source>
        <comment>a choice: percentiles as EJScreen assigns them</comment>
        <translation>EJSCREEN</translation>
    </message>
    <message>
        <source>equal</source>
        <comment>a choice: how classes are made</comment>
        <translation>متساوية</translation>
    </message>
    <message>
        <source>excess</source>
        <comment>a choice: what is shown of who breathes something</comment>
        <translation>الزيادة</translation>
    </message>
    <message>
        <source>field</source>
        <comment>a choice: what is shown of pollution</comment>
        <translation>حقل</translation>
    </message>
    <message>
        <source>fisher jenks</source>
        <comment>a choice: how classes are made</comment>
        <translation>فيشر–جينكس</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>a choice: what is shown of wealth</comment>
        <translation>الفجوة</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a choice: flows into the city</comment>
        <translation>داخلة</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a choice: waste that is made in each region</comment>
        <translation>منتَجة</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>a choice: how classes are made</comment>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>a choice: flows as they were weighed</comment>
        <translation>مَقيسة</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>a choice: the stability of the air</comment>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>nearest</source>
        <comment>a choice: the nearest regions are neighbours</comment>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>net</source>
        <comment>a choice: what each region receives less what it gives away</comment>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a choice: regions are shaded by nothing</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a choice: flows out of the city</comment>
        <translation>خارجة</translation>
    </message>
    <message>
        <source>passing</source>
        <comment>a choice: waste that passes each region</comment>
        <translation>عابرة</translation>
    </message>
    <message>
        <source>per head</source>
        <comment>a choice: waste by the people of each region</comment>
        <translation>للفرد</translation>
    </message>
    <message>
        <source>percentile</source>
        <comment>a choice: what is shown of a burden</comment>
        <translation>المئين</translation>
    </message>
    <message>
        <source>pg</source>
        <comment>a choice: how smoke spreads, after Pasquill and Gifford</comment>
        <translation>باسكويل–غيفورد</translation>
    </message>
    <message>
        <source>quantile</source>
        <comment>a choice: how classes are made</comment>
        <translation>كمّيات متساوية</translation>
    </message>
    <message>
        <source>queen</source>
        <comment>a choice: neighbours share a border or a corner, as a queen moves in chess</comment>
        <translation>الملكة</translation>
    </message>
    <message>
        <source>ratio</source>
        <comment>a choice: what is shown of wealth, or of who breathes something</comment>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>received</source>
        <comment>a choice: waste that each region receives</comment>
        <translation>مستلَمة</translation>
    </message>
    <message>
        <source>recipe</source>
        <comment>a choice: percentiles as the recipe of a burden says</comment>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>a choice: flows as the operators report them</comment>
        <translation>مُبلَّغة</translation>
    </message>
    <message>
        <source>rook</source>
        <comment>a choice: neighbours share a border, as a rook moves in chess</comment>
        <translation>القلعة</translation>
    </message>
    <message>
        <source>score</source>
        <comment>a choice: what is shown of a burden</comment>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>share</source>
        <comment>a choice: what is shown of who breathes something</comment>
        <translation>الحصّة</translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>a choice: how a surface is drawn</comment>
        <translation>أملس</translation>
    </message>
    <message>
        <source>stations</source>
        <comment>a choice: what is shown of pollution</comment>
        <translation>المحطّات</translation>
    </message>
    <message>
        <source>std</source>
        <comment>a choice: classes by standard deviations</comment>
        <translation>انحراف معياري</translation>
    </message>
    <message>
        <source>the period shown</source>
        <comment>a choice: the period of the books</comment>
        <translation>المدّة المعروضة</translation>
    </message>
    <message>
        <source>the step shown</source>
        <comment>a choice: the period of the books</comment>
        <translation>الخطوة المعروضة</translation>
    </message>
    <message>
        <source>the whole record</source>
        <comment>a choice: the period of the books</comment>
        <translation>السجلّ كلّه</translation>
    </message>
    <message>
        <source>tonnes</source>
        <comment>a choice: what is shown of ripples</comment>
        <translation>الأطنان</translation>
    </message>
    <message>
        <source>upstream</source>
        <comment>a choice: where waste comes from</comment>
        <translation>باتّجاه المنبع</translation>
    </message>
    <message>
        <source>value</source>
        <comment>a choice: what is shown of wealth</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>within</source>
        <comment>a choice: regions within a distance are neighbours</comment>
        <translation>ضمن مسافة</translation>
    </message>
</context>
<context>
    <name>overlays.choropleth</name>
    <message>
        <source>4.5 Classes</source>
        <translation>4.5 الفئات</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Manual breaks, such as 10, 20, 50</source>
        <translation>حدود يدوية، مثل 10, 20, 50</translation>
    </message>
    <message>
        <source>No {district} has a value for {column}.</source>
        <translation>لا {district} له قيمة في {column}.</translation>
    </message>
    <message>
        <source>a total per {district}, not a rate</source>
        <translation>مجموع لكلّ {district}، لا معدّل</translation>
    </message>
    <message>
        <source>a value belongs to the first class whose upper edge it does not exceed</source>
        <translation>تنتمي القيمة إلى أوّل فئة لا تتجاوز القيمة حدّها الأعلى</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>colour = category</source>
        <translation>اللون = التصنيف</translation>
    </message>
    <message numerus="yes">
        <source>colours repeat after {n} categories</source>
        <extracomment>colours repeat after {n} category</extracomment>
        <translation>
            <numerusform>تتكرّر الألوان بلا تصنيفات</numerusform>
            <numerusform>تتكرّر الألوان بعد تصنيف واحد</numerusform>
            <numerusform>تتكرّر الألوان بعد تصنيفين</numerusform>
            <numerusform>تتكرّر الألوان بعد {n} تصنيفات</numerusform>
            <numerusform>تتكرّر الألوان بعد {n} تصنيفًا</numerusform>
            <numerusform>تتكرّر الألوان بعد {n} تصنيف</numerusform>
        </translation>
    </message>
    <message>
        <source>equal: classes are equally wide</source>
        <translation>متساوية: الفئات متساوية العرض</translation>
    </message>
    <message>
        <source>fisher_jenks: least squared deviation from the class means (Fisher-Jenks, exact)</source>
        <translation>فيشر–جينكس: أقلّ مربّعات انحراف عن متوسّطات الفئات (فيشر–جينكس، حلّ دقيق)</translation>
    </message>
    <message>
        <source>intervals of ranks</source>
        <translation>فترات الرتب</translation>
    </message>
    <message>
        <source>manual breaks {text}: expected finite numbers in ascending order</source>
        <translation>الحدود اليدوية {text}: تُتوقّع أعداد منتهية بترتيب تصاعدي</translation>
    </message>
    <message>
        <source>manual breaks {text}: expected numbers such as 10, 20, 50</source>
        <translation>الحدود اليدوية {text}: تُتوقّع أعداد مثل 10, 20, 50</translation>
    </message>
    <message>
        <source>manual: breaks as given</source>
        <translation>يدوي: الحدود كما أُعطيت</translation>
    </message>
    <message>
        <source>midpoint: {name}, {value}</source>
        <translation>نقطة الوسط: {name}، {value}</translation>
    </message>
    <message>
        <source>no manual breaks given: quantile</source>
        <translation>لم تُعطَ حدود يدوية: كمّيات متساوية</translation>
    </message>
    <message>
        <source>no values: all {districts} missing</source>
        <translation>لا قيم: {districts} كلّها ناقصة</translation>
    </message>
    <message>
        <source>quantile: classes hold equally many values</source>
        <translation>كمّيات متساوية: تضمّ الفئات أعدادًا متساوية من القيم</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>std: classes by standard deviations</source>
        <translation>انحراف معياري: الفئات بحسب الانحرافات المعيارية</translation>
    </message>
    <message>
        <source>the same classes throughout {period}</source>
        <translation>الفئات نفسها طوال المدة: {period}</translation>
    </message>
    <message>
        <source>thin hatching: {districts} with a coefficient of variation over 30 %</source>
        <translation>تهشير رفيع: {districts} بمعامل تغيّر فوق ٣٠٪</translation>
    </message>
    <message>
        <source>{column} (mean over time)</source>
        <translation>{column} (المتوسّط عبر الزمن)</translation>
    </message>
    <message>
        <source>{column} is {names} in {some} of {districts} each.</source>
        <translation>{column}: {names} في {some} من {districts} لكلّ منها.</translation>
    </message>
    <message>
        <source>{column} is {names} in {some} of {districts}.</source>
        <translation>{column}: {names} في {some} من {districts}.</translation>
    </message>
    <message>
        <source>{column}, rank from the highest ({level})</source>
        <translation>{column}، الرتبة من الأعلى ({level})</translation>
    </message>
    <message>
        <source>{column}: {value} in all {districts} with a value.</source>
        <translation>{column}: {value} في كلّ {districts} ذات القيمة.</translation>
    </message>
    <message>
        <source>{column}: {value} in all {districts}.</source>
        <translation>{column}: {value} في كلّ {districts}.</translation>
    </message>
    <message>
        <source>{column}: {value} in {name}, the only {district} with a value.</source>
        <translation>{column}: {value} في {name}، وليس لأيّ {district} غيره قيمة.</translation>
    </message>
    <message>
        <source>{column}: {value} in {name}.</source>
        <translation>{column}: {value} في {name}.</translation>
    </message>
    <message>
        <source>{districts} may lie in another class (less than {level} sure)</source>
        <translation>{districts} قد تقع في فئة أخرى (الثقة دون {level})</translation>
    </message>
    <message>
        <source>{level}, {draws} draws within the margins, seed {seed}</source>
        <translation>{level}، سحوبات ضمن الهوامش: {draws}، البذرة {seed}</translation>
    </message>
    <message>
        <source>{rank} of {all} ({best} to {worst})</source>
        <translation>{rank} من {all} ({best} إلى {worst})</translation>
    </message>
    <message numerus="yes">
        <source>{top} stand highest in {column} at {high}, {bottom} lowest at {low}.</source>
        <extracomment>{top} stands highest in {column} at {high}, {bottom} lowest at {low}.</extracomment>
        <translation>
            <numerusform>الأعلى في {column}: {top} عند {high}، والأدنى: {bottom} عند {low}.</numerusform>
            <numerusform>الأعلى في {column}: {top} عند {high}، والأدنى: {bottom} عند {low}.</numerusform>
            <numerusform>الأعلى في {column}: {top} عند {high}، والأدنى: {bottom} عند {low}.</numerusform>
            <numerusform>الأعلى في {column}: {top} عند {high}، والأدنى: {bottom} عند {low}.</numerusform>
            <numerusform>الأعلى في {column}: {top} عند {high}، والأدنى: {bottom} عند {low}.</numerusform>
            <numerusform>الأعلى في {column}: {top} عند {high}، والأدنى: {bottom} عند {low}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.clock_words</name>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>اليوم {n}</translation>
    </message>
    <message>
        <source>day {n}</source>
        <comment>inside a sentence</comment>
        <translation>اليوم {n}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>hour {n}</source>
        <translation>الساعة {n}</translation>
    </message>
    <message>
        <source>hour {n}</source>
        <comment>inside a sentence</comment>
        <translation>الساعة {n}</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>month {n}</source>
        <translation>الشهر {n}</translation>
    </message>
    <message>
        <source>month {n}</source>
        <comment>inside a sentence</comment>
        <translation>الشهر {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>الخطوة {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <comment>inside a sentence</comment>
        <translation>الخطوة {n}</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>week {n}</source>
        <translation>الأسبوع {n}</translation>
    </message>
    <message>
        <source>week {n}</source>
        <comment>inside a sentence</comment>
        <translation>الأسبوع {n}</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>year {n}</source>
        <translation>السنة {n}</translation>
    </message>
    <message>
        <source>year {n}</source>
        <comment>inside a sentence</comment>
        <translation>السنة {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>{n} hour</extracomment>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.clusters</name>
    <message>
        <source>4.6 Spatial autocorrelation</source>
        <translation>4.6 الارتباط الذاتي المكاني</translation>
    </message>
    <message>
        <source>Beside the neighbours&apos;</source>
        <translation>بجانب ما لدى الجيران</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>العناقيد</translation>
    </message>
    <message>
        <source>I_i = (n − 1) z_i Σ_j w_ij y_j ÷ Σ z², z and y the two columns in standard deviations</source>
        <translation>I_i = (n − 1) z_i Σ_j w_ij y_j ÷ Σ z²، وz وy العمودان بالانحرافات المعيارية</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>Neighbours by</source>
        <translation>الجيران بحسب</translation>
    </message>
    <message>
        <source>Of {column} and the neighbours&apos; {other} nothing can be said.</source>
        <translation>لا يمكن قول شيء عن {column} و{other} لدى الجيران.</translation>
    </message>
    <message>
        <source>Of {column} nothing can be said about neighbours.</source>
        <translation>لا يمكن قول شيء عن الجيران في {column}.</translation>
    </message>
    <message>
        <source>Take out false discoveries</source>
        <translation>استبعاد الاكتشافات الكاذبة</translation>
    </message>
    <message>
        <source>Where do like neighbours lie side by side?</source>
        <translation>أين يتجاور المتشابهون؟</translation>
    </message>
    <message>
        <source>Where {column} is high, the neighbours&apos; {other} is high (correlation with the neighbours&apos; mean {index}).</source>
        <translation>حيث ترتفع قيمة {column} ترتفع قيمة {other} لدى الجيران (الارتباط بمتوسّط الجيران {index}).</translation>
    </message>
    <message>
        <source>Where {column} is high, the neighbours&apos; {other} is low (correlation with the neighbours&apos; mean {index}).</source>
        <translation>حيث ترتفع قيمة {column} تنخفض قيمة {other} لدى الجيران (الارتباط بمتوسّط الجيران {index}).</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>a total per {district}, not a rate: large ones are high whatever their neighbours are</source>
        <translation>مجموع لكلّ {district}، لا معدّل: الكبيرة مرتفعة أيًّا كان جيرانها</translation>
    </message>
    <message>
        <source>clusters: metres are needed for neighbours within a distance: the map is a plane without</source>
        <translation>العناقيد: تلزم الأمتار للجيران ضمن مسافة: والخريطة مستوى بلا أمتار</translation>
    </message>
    <message>
        <source>clusters: points have no neighbours to compare with</source>
        <translation>العناقيد: ليس للنقاط جيران تُقارن بهم</translation>
    </message>
    <message>
        <source>clusters: {column} holds categories, not numbers</source>
        <translation>العناقيد: في {column} تصنيفات لا أعداد</translation>
    </message>
    <message>
        <source>each {district} is set beside its neighbours&apos; {other}, not its own</source>
        <translation>يوضع كلّ {district} بجانب {other} لدى جيرانه، لا لديه</translation>
    </message>
    <message>
        <source>high among high</source>
        <translation>مرتفع بين مرتفعين</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>مرتفع بين منخفضين</translation>
    </message>
    <message>
        <source>level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>like beside like, beyond chance</source>
        <translation>الشبيه بجانب شبيهه، فوق المصادفة</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>منخفض بين مرتفعين</translation>
    </message>
    <message>
        <source>low among low</source>
        <translation>منخفض بين منخفضين</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>لا أكثر من المصادفة</translation>
    </message>
    <message>
        <source>not judged: {districts} without neighbours</source>
        <translation>لم يُحكم عليها: {districts} بلا جيران</translation>
    </message>
    <message>
        <source>p ≤ {level}, false discoveries taken out</source>
        <translation>p ≤ {level}، مع استبعاد الاكتشافات الكاذبة</translation>
    </message>
    <message>
        <source>permutations</source>
        <translation>التبديلات</translation>
    </message>
    <message>
        <source>the {k} nearest, {links} links, row-standardised</source>
        <translation>الجيران الأقرب وعددهم {k}، الروابط {links}، بتقييس الصفوف</translation>
    </message>
    <message>
        <source>within {reach:g} km, {links} links, row-standardised</source>
        <translation>ضمن {reach:g} كم، الروابط {links}، بتقييس الصفوف</translation>
    </message>
    <message>
        <source>{column} beside the neighbours&apos; {other}</source>
        <translation>{column} بجانب {other} لدى الجيران</translation>
    </message>
    <message>
        <source>{column} has next to nothing to do with the neighbours&apos; {other} (correlation with the neighbours&apos; mean {index}).</source>
        <translation>لا صلة تُذكر بين {column} و{other} لدى الجيران (الارتباط بمتوسّط الجيران {index}).</translation>
    </message>
    <message>
        <source>{column} lies over the {districts} as by chance (Moran&apos;s I {index}, p {p}).</source>
        <translation>{column}: توزّع على {districts} كتوزّع المصادفة (معامل موران I {index}، p {p}).</translation>
    </message>
    <message>
        <source>{column}, among neighbours</source>
        <translation>{column}، بين الجيران</translation>
    </message>
    <message>
        <source>{column}: clusters</source>
        <translation>{column}: عناقيد</translation>
    </message>
    <message>
        <source>{districts} beside each other are alike in {column} (Moran&apos;s I {index}, p {p}).</source>
        <translation>في {column} تشابه بين {districts} متجاورة (معامل موران I {index}، p {p}).</translation>
    </message>
    <message>
        <source>{districts} beside each other differ in {column} (Moran&apos;s I {index}, p {p}).</source>
        <translation>في {column} تباين بين {districts} متجاورة (معامل موران I {index}، p {p}).</translation>
    </message>
    <message>
        <source>{draws}, conditional, seed {seed}</source>
        <translation>{draws}، شرطية، البذرة {seed}</translation>
    </message>
    <message>
        <source>{rule}, {links} links, row-standardised</source>
        <translation>{rule}، الروابط {links}، بتقييس الصفوف</translation>
    </message>
</context>
<context>
    <name>overlays.column</name>
    <message>
        <source>Any column</source>
        <translation>أيّ عمود</translation>
    </message>
    <message>
        <source>one column of the data</source>
        <translation>عمود واحد من البيانات</translation>
    </message>
</context>
<context>
    <name>overlays.diagram</name>
    <message>
        <source>At {node} {mass} more enter than leave.</source>
        <translation>عند {node} الداخل يزيد {mass} على الخارج.</translation>
    </message>
    <message>
        <source>At {node} {mass} more leave than enter.</source>
        <translation>عند {node} الخارج يزيد {mass} على الداخل.</translation>
    </message>
    <message>
        <source>Into stock</source>
        <translation>إلى المخزون</translation>
    </message>
    <message>
        <source>Nothing moves in {when}.</source>
        <translation>لا شيء ينتقل في {when}.</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>لا شيء ينتقل.</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>من المخزون</translation>
    </message>
    <message>
        <source>What moves goes round in {when}.</source>
        <translation>ما ينتقل يدور في حلقة في {when}.</translation>
    </message>
    <message>
        <source>What moves goes round in {when}; {end_mass} end at {end}.</source>
        <translation>ما ينتقل يدور في حلقة في {when}؛ وينتهي {end_mass} عند {end}.</translation>
    </message>
    <message>
        <source>What moves goes round.</source>
        <translation>ما ينتقل يدور في حلقة.</translation>
    </message>
    <message>
        <source>What moves goes round; {end_mass} end at {end}.</source>
        <translation>ما ينتقل يدور في حلقة؛ وينتهي {end_mass} عند {end}.</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>كما أُبلغ</translation>
    </message>
    <message>
        <source>as the operators report</source>
        <translation>كما يُبلِّغ المشغّلون</translation>
    </message>
    <message>
        <source>as weighed, as reported where nobody weighed</source>
        <translation>كما وُزن، وكما أُبلغ حيث لم يزن أحد</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>غير مسمّى</translation>
    </message>
    <message numerus="yes">
        <source>not surveyed: what the stock of {n} sites grew by is not known</source>
        <extracomment>not surveyed: what the stock of {n} site grew by is not known</extracomment>
        <translation>
            <numerusform>كلّ المواقع مجرودة</numerusform>
            <numerusform>بلا جرد: لا يُعرف كم نما مخزون موقع واحد</numerusform>
            <numerusform>بلا جرد: لا يُعرف كم نما مخزون موقعين</numerusform>
            <numerusform>بلا جرد: لا يُعرف كم نما مخزون {n} مواقع</numerusform>
            <numerusform>بلا جرد: لا يُعرف كم نما مخزون {n} موقعًا</numerusform>
            <numerusform>بلا جرد: لا يُعرف كم نما مخزون {n} موقع</numerusform>
        </translation>
    </message>
    <message>
        <source>other places</source>
        <translation>أماكن أخرى</translation>
    </message>
    <message>
        <source>others: {things}</source>
        <translation>أخرى: {things}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>{mass} set out in {when}.</source>
        <translation>انطلق {mass} في {when}.</translation>
    </message>
    <message>
        <source>{mass} set out in {when}; {end_mass} end at {end}.</source>
        <translation>انطلق {mass} في {when}؛ وينتهي {end_mass} عند {end}.</translation>
    </message>
    <message>
        <source>{mass} set out.</source>
        <translation>انطلق {mass}.</translation>
    </message>
    <message>
        <source>{mass} set out; {end_mass} end at {end}.</source>
        <translation>انطلق {mass}؛ وينتهي {end_mass} عند {end}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other materials</source>
        <extracomment>{n} other material</extracomment>
        <translation>
            <numerusform>لا موادّ أخرى</numerusform>
            <numerusform>مادّة أخرى واحدة</numerusform>
            <numerusform>مادّتان أخريان</numerusform>
            <numerusform>{n} موادّ أخرى</numerusform>
            <numerusform>{n} مادّة أخرى</numerusform>
            <numerusform>{n} مادّة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records without a date left out</source>
        <extracomment>{n} record without a date left out</extracomment>
        <translation>
            <numerusform>لم تُترك سجلّات بلا تاريخ</numerusform>
            <numerusform>تُرك سجلّ واحد بلا تاريخ</numerusform>
            <numerusform>تُرك سجلّان بلا تاريخ</numerusform>
            <numerusform>تُركت {n} سجلّات بلا تاريخ</numerusform>
            <numerusform>تُرك {n} سجلًّا بلا تاريخ</numerusform>
            <numerusform>تُرك {n} سجلّ بلا تاريخ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.disparity</name>
    <message>
        <source>4.5 Bivariate choropleth classes</source>
        <translation>4.5 فئات الخريطة المظلَّلة بمتغيّرين</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًّا</translation>
    </message>
    <message>
        <source>Class of both</source>
        <translation>فئة الاثنين</translation>
    </message>
    <message>
        <source>Classes of each</source>
        <translation>فئات كلّ منهما</translation>
    </message>
    <message>
        <source>Do the two lie in the same places?</source>
        <translation>هل يقع الاثنان في الأماكن نفسها؟</translation>
    </message>
    <message>
        <source>Lit cells, such as 1-3</source>
        <translation>الخلايا المضاءة، مثل 1-3</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>اثنان معًا</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>عموديًّا</translation>
    </message>
    <message>
        <source>breaks across</source>
        <translation>الحدود الأفقية</translation>
    </message>
    <message>
        <source>breaks up</source>
        <translation>الحدود العمودية</translation>
    </message>
    <message>
        <source>disparity: no column to set beside another in {city}</source>
        <translation>التفاوت: لا عمود يُقابَل بآخر في {city}</translation>
    </message>
    <message>
        <source>disparity: {column} belongs to points; two columns of regions are needed</source>
        <translation>التفاوت: {column} للنقاط؛ ويلزم عمودان للمناطق</translation>
    </message>
    <message>
        <source>disparity: {column} holds categories, not numbers</source>
        <translation>التفاوت: في {column} تصنيفات لا أعداد</translation>
    </message>
    <message>
        <source>lit</source>
        <translation>مضاءة</translation>
    </message>
    <message>
        <source>lit cells {text}: expected cells from 1-1 to {last}, such as {one}</source>
        <translation>الخلايا المضاءة {text}: تُتوقّع خلايا من 1-1 إلى {last}، مثل {one}</translation>
    </message>
    <message>
        <source>lit: {districts}</source>
        <translation>المضاءة: {districts}</translation>
    </message>
    <message>
        <source>lit: {districts} with {share} of the people</source>
        <translation>المضاءة: {districts} فيها {share} من السكّان</translation>
    </message>
    <message>
        <source>who is rich and who breathes it</source>
        <translation>من الغنيّ ومن يتنفّس ذلك</translation>
    </message>
    <message>
        <source>{across} and {up}</source>
        <translation>{across} و{up}</translation>
    </message>
    <message>
        <source>{across} high, {up} high</source>
        <translation>{across}: مرتفع، {up}: مرتفع</translation>
    </message>
    <message>
        <source>{across} high, {up} low</source>
        <translation>{across}: مرتفع، {up}: منخفض</translation>
    </message>
    <message>
        <source>{across} high, {up} middle</source>
        <translation>{across}: مرتفع، {up}: متوسّط</translation>
    </message>
    <message>
        <source>{across} low, {up} high</source>
        <translation>{across}: منخفض، {up}: مرتفع</translation>
    </message>
    <message>
        <source>{across} low, {up} low</source>
        <translation>{across}: منخفض، {up}: منخفض</translation>
    </message>
    <message>
        <source>{across} low, {up} middle</source>
        <translation>{across}: منخفض، {up}: متوسّط</translation>
    </message>
    <message>
        <source>{across} middle, {up} high</source>
        <translation>{across}: متوسّط، {up}: مرتفع</translation>
    </message>
    <message>
        <source>{across} middle, {up} low</source>
        <translation>{across}: متوسّط، {up}: منخفض</translation>
    </message>
    <message>
        <source>{across} middle, {up} middle</source>
        <translation>{across}: متوسّط، {up}: متوسّط</translation>
    </message>
    <message>
        <source>{rule}; cell = class of {up} × {k} + class of {across}; rank correlation after Spearman, equal values at their mean rank</source>
        <translation>{rule}؛ الخلية = فئة {up} × {k} + فئة {across}؛ ارتباط الرتب وفق سبيرمان، والقيم المتساوية عند متوسّط رتبتها</translation>
    </message>
    <message>
        <source>{told}; no {district} has {cell}.</source>
        <translation>{told}؛ لا {district} فيه {cell}.</translation>
    </message>
    <message>
        <source>{told}; no {district} lies in the lit classes.</source>
        <translation>{told}؛ لا {district} في الفئات المضاءة.</translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} have {cell}.</source>
        <extracomment>{told}; {districts} has {cell}.</extracomment>
        <translation>
            <numerusform>{told}؛ {cell} في {districts}.</numerusform>
            <numerusform>{told}؛ {cell} في {districts}.</numerusform>
            <numerusform>{told}؛ {cell} في {districts}.</numerusform>
            <numerusform>{told}؛ {cell} في {districts}.</numerusform>
            <numerusform>{told}؛ {cell} في {districts}.</numerusform>
            <numerusform>{told}؛ {cell} في {districts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} lie in the lit classes.</source>
        <extracomment>{told}; {districts} lies in the lit classes.</extracomment>
        <translation>
            <numerusform>{told}؛ في الفئات المضاءة {districts}.</numerusform>
            <numerusform>{told}؛ في الفئات المضاءة {districts}.</numerusform>
            <numerusform>{told}؛ في الفئات المضاءة {districts}.</numerusform>
            <numerusform>{told}؛ في الفئات المضاءة {districts}.</numerusform>
            <numerusform>{told}؛ في الفئات المضاءة {districts}.</numerusform>
            <numerusform>{told}؛ في الفئات المضاءة {districts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} with {share} of the people have {cell}.</source>
        <extracomment>{told}; {districts} with {share} of the people has {cell}.</extracomment>
        <translation>
            <numerusform>{told}؛ {cell} في {districts} فيها {share} من السكّان.</numerusform>
            <numerusform>{told}؛ {cell} في {districts} فيها {share} من السكّان.</numerusform>
            <numerusform>{told}؛ {cell} في {districts} فيها {share} من السكّان.</numerusform>
            <numerusform>{told}؛ {cell} في {districts} فيها {share} من السكّان.</numerusform>
            <numerusform>{told}؛ {cell} في {districts} فيها {share} من السكّان.</numerusform>
            <numerusform>{told}؛ {cell} في {districts} فيها {share} من السكّان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} with {share} of the people lie in the lit classes.</source>
        <extracomment>{told}; {districts} with {share} of the people lies in the lit classes.</extracomment>
        <translation>
            <numerusform>{told}؛ في الفئات المضاءة {districts} فيها {share} من السكّان.</numerusform>
            <numerusform>{told}؛ في الفئات المضاءة {districts} فيها {share} من السكّان.</numerusform>
            <numerusform>{told}؛ في الفئات المضاءة {districts} فيها {share} من السكّان.</numerusform>
            <numerusform>{told}؛ في الفئات المضاءة {districts} فيها {share} من السكّان.</numerusform>
            <numerusform>{told}؛ في الفئات المضاءة {districts} فيها {share} من السكّان.</numerusform>
            <numerusform>{told}؛ في الفئات المضاءة {districts} فيها {share} من السكّان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.district_groups</name>
    <message>
        <source>fifths of {column}</source>
        <translation>أخماس {column}</translation>
    </message>
    <message>
        <source>fourth fifth</source>
        <translation>الخُمس الرابع</translation>
    </message>
    <message>
        <source>highest fifth</source>
        <translation>الخُمس الأعلى</translation>
    </message>
    <message>
        <source>lowest fifth</source>
        <translation>الخُمس الأدنى</translation>
    </message>
    <message>
        <source>no groups {name}; known: {known}</source>
        <translation>لا مجموعات {name}؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>second fifth</source>
        <translation>الخُمس الثاني</translation>
    </message>
    <message>
        <source>third fifth</source>
        <translation>الخُمس الثالث</translation>
    </message>
</context>
<context>
    <name>overlays.diversion</name>
    <message>
        <source>Diversion rate</source>
        <translation>معدّل التحويل</translation>
    </message>
    <message>
        <source>diversion rate = what is collected in all streams but the refuse ÷ what is collected in all; a stream without a figure counts as not collected, refuse without one leaves no rate</source>
        <translation>معدّل التحويل = ما يُجمع في كلّ المجاري عدا القمامة ÷ ما يُجمع في الكلّ؛ والمجرى بلا رقم يُعدّ غير مجموع، والقمامة بلا رقم لا تترك معدّلًا</translation>
    </message>
    <message>
        <source>no refuse was recorded</source>
        <translation>لم تُسجَّل قمامة</translation>
    </message>
    <message>
        <source>waste: no stream of refuse beside others in {city}, so no diversion</source>
        <translation>النفايات: لا مجرى قمامة بجانب غيره في {city}، فلا تحويل</translation>
    </message>
</context>
<context>
    <name>overlays.exposure</name>
    <message>
        <source>Adds to the difference</source>
        <translation>يزيد في الفرق</translation>
    </message>
    <message>
        <source>Against the mean of the rest</source>
        <translation>مقابل متوسّط البقيّة</translation>
    </message>
    <message>
        <source>E_group = Σ P_group C ÷ Σ P_group, E_rest likewise; ratio = E_group ÷ E_rest</source>
        <translation>E_المجموعة = Σ P_المجموعة C ÷ Σ P_المجموعة، وE_البقيّة كذلك؛ النسبة = E_المجموعة ÷ E_البقيّة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Nothing can be said about {column} and {group}.</source>
        <translation>لا يمكن قول شيء عن {column} و{group}.</translation>
    </message>
    <message>
        <source>Who breathes it</source>
        <translation>من يتنفّسه</translation>
    </message>
    <message>
        <source>Who breathes more than the rest?</source>
        <translation>من يتنفّس أكثر من البقيّة؟</translation>
    </message>
    <message>
        <source>a group against the rest</source>
        <translation>مجموعة مقابل البقيّة</translation>
    </message>
    <message>
        <source>as the city</source>
        <translation>كالمدينة</translation>
    </message>
    <message>
        <source>as the rest</source>
        <translation>كالبقيّة</translation>
    </message>
    <message>
        <source>everybody in a {district} is taken to breathe its mean</source>
        <translation>يُفترض أنّ كلّ من في {district} يتنفّس متوسّطه</translation>
    </message>
    <message>
        <source>excess = (share of the group that lives there − share of the rest) × (exposure − mean of everybody); the sum is the difference between the group and the rest</source>
        <translation>الزيادة = (حصّة المجموعة الساكنة هناك − حصّة البقيّة) × (التعرّض − متوسّط الجميع)؛ والمجموع هو الفرق بين المجموعة والبقيّة</translation>
    </message>
    <message>
        <source>exposure of the group</source>
        <translation>تعرّض المجموعة</translation>
    </message>
    <message>
        <source>exposure of the rest</source>
        <translation>تعرّض البقيّة</translation>
    </message>
    <message>
        <source>exposure: {column} belongs to points; columns of districts are needed</source>
        <translation>التعرّض: {column} للنقاط؛ وتلزم أعمدة للأحياء</translation>
    </message>
    <message>
        <source>exposure: {column} holds categories, not numbers</source>
        <translation>التعرّض: في {column} تصنيفات لا أعداد</translation>
    </message>
    <message>
        <source>interval by</source>
        <translation>المجال بحسب</translation>
    </message>
    <message>
        <source>interval by the margins of error, {draws} draws, seed {seed}</source>
        <translation>المجال بهوامش الخطأ، السحوبات {draws}، البذرة {seed}</translation>
    </message>
    <message>
        <source>interval by {districts} drawn anew, {draws} draws, seed {seed}</source>
        <translation>المجال بإعادة سحب {districts}، السحوبات {draws}، البذرة {seed}</translation>
    </message>
    <message>
        <source>margins of error</source>
        <translation>هوامش الخطأ</translation>
    </message>
    <message>
        <source>ratio = exposure of the region ÷ mean exposure of the rest; its mean over the group is the group&apos;s ratio</source>
        <translation>النسبة = تعرّض المنطقة ÷ متوسّط تعرّض البقيّة؛ ومتوسّطها على المجموعة هو نسبة المجموعة</translation>
    </message>
    <message>
        <source>resampled regions</source>
        <translation>مناطق معاد سحبها</translation>
    </message>
    <message>
        <source>share = people of the group ÷ everybody there</source>
        <translation>الحصّة = أفراد المجموعة ÷ كلّ من هناك</translation>
    </message>
    <message>
        <source>show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>{basis}, {draws} draws, seed {seed}</source>
        <translation>{basis}، السحوبات {draws}، البذرة {seed}</translation>
    </message>
    <message>
        <source>{column} against the mean of the rest</source>
        <translation>{column} مقابل متوسّط البقيّة</translation>
    </message>
    <message>
        <source>{column}: what the {district} adds to the difference</source>
        <translation>{column}: ما يزيده {district} في الفرق</translation>
    </message>
    <message>
        <source>{group}, share</source>
        <translation>{group}، الحصّة</translation>
    </message>
    <message>
        <source>{group}, share of the people</source>
        <translation>{group}، حصّة السكّان</translation>
    </message>
    <message>
        <source>{group}: {column} {part}, everybody else {rest}: {ratio} times as much ({level} interval {low} to {high}).</source>
        <translation>{group}: {column} {part}، وكلّ من سواهم {rest}: النسبة {ratio} (مجال {level} من {low} إلى {high}).</translation>
    </message>
    <message>
        <source>{group}: {column} {part}, everybody else {rest}; no difference beyond chance (ratio {ratio}, {level} interval {low} to {high}).</source>
        <translation>{group}: {column} {part}، وكلّ من سواهم {rest}؛ لا فرق يتجاوز المصادفة (النسبة {ratio}، مجال {level} من {low} إلى {high}).</translation>
    </message>
    <message>
        <source>{group}: {part}, the rest {rest}; ratio {ratio}, {level} interval {low} to {high}</source>
        <translation>{group}: {part}، والبقيّة {rest}؛ النسبة {ratio}، مجال {level} من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{ratio}, {level} interval {low} to {high}</source>
        <translation>{ratio}، مجال {level} من {low} إلى {high}</translation>
    </message>
</context>
<context>
    <name>overlays.findings</name>
    <message>
        <source>Even so, more is wrong (chance of the rest: {chance}).</source>
        <translation>ومع ذلك ففي غيره خطأ (احتمال البقيّة: {chance}).</translation>
    </message>
    <message>
        <source>Every material keeps its name on its way, so each balances at every site: what enters is what leaves and what its stock grew by.</source>
        <translation>تحتفظ كلّ مادّة باسمها في طريقها، فتتوازن كلّ منها في كلّ موقع: ما يدخل هو ما يغادر وما نما به المخزون.</translation>
    </message>
    <message>
        <source>If this alone is wrong, everything else closes (chance of the rest: {chance}).</source>
        <translation>إن كان الخطأ في هذا وحده، توازن كلّ ما سواه (احتمال البقيّة: {chance}).</translation>
    </message>
    <message>
        <source>Nothing can be tested: no record has a mass and a stated uncertainty.</source>
        <translation>لا يمكن اختبار شيء: لا سجلّ فيه كتلة وعدم يقين مذكور.</translation>
    </message>
    <message>
        <source>Nothing can be tested: of no site is everything known that its balance needs.</source>
        <translation>لا يمكن اختبار شيء: لا موقع يُعرف عنه كلّ ما يحتاج إليه توازنه.</translation>
    </message>
    <message>
        <source>The data cannot tell this apart from {others}.</source>
        <translation>لا تستطيع البيانات تمييز هذا من {others}.</translation>
    </message>
    <message numerus="yes">
        <source>The gap is {mass}, about {n} lorries of {load:.0f} t.</source>
        <extracomment>The gap is {mass}, about {n} lorry of {load:.0f} t.</extracomment>
        <translation>
            <numerusform>الفجوة {mass}، أي أقلّ من شاحنة حمولتها {load:.0f} طن.</numerusform>
            <numerusform>الفجوة {mass}، أي نحو شاحنة واحدة حمولتها {load:.0f} طن.</numerusform>
            <numerusform>الفجوة {mass}، أي نحو شاحنتين حمولة كلّ منهما {load:.0f} طن.</numerusform>
            <numerusform>الفجوة {mass}، أي نحو {n} شاحنات حمولة كلّ منها {load:.0f} طن.</numerusform>
            <numerusform>الفجوة {mass}، أي نحو {n} شاحنة حمولة كلّ منها {load:.0f} طن.</numerusform>
            <numerusform>الفجوة {mass}، أي نحو {n} شاحنة حمولة كلّ منها {load:.0f} طن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gap is {mass}.</source>
        <translation>الفجوة {mass}.</translation>
    </message>
    <message>
        <source>The sum of all materials balances at every site: what enters is what leaves and what its stock grew by.</source>
        <translation>يتوازن مجموع كلّ الموادّ في كلّ موقع: ما يدخل هو ما يغادر وما نما به المخزون.</translation>
    </message>
    <message>
        <source>The surveys of the stock at {site} find a growth of {mass}</source>
        <translation>يجد جرد المخزون في {site} نموًّا قدره {mass}</translation>
    </message>
    <message>
        <source>The weights at {site} say {mass} sent out</source>
        <translation>تقول الأوزان في {site} إنّه أُرسل {mass}</translation>
    </message>
    <message>
        <source>The weights at {site} say {mass} sent to {end}</source>
        <translation>تقول الأوزان في {site} إنّه أُرسل {mass} إلى {end}</translation>
    </message>
    <message>
        <source>The weights at {site} say {mass} taken in</source>
        <translation>تقول الأوزان في {site} إنّه استُلم {mass}</translation>
    </message>
    <message>
        <source>The weights at {site} say {share} of its intake sent out ({mass})</source>
        <translation>تقول الأوزان في {site} إنّه أُرسل {share} من المستلَم ({mass})</translation>
    </message>
    <message>
        <source>The weights at {site} say {share} of its intake sent to {end} ({mass})</source>
        <translation>تقول الأوزان في {site} إنّه أُرسل {share} من المستلَم إلى {end} ({mass})</translation>
    </message>
    <message>
        <source>There is no independent second measurement: every figure comes from the operators&apos; own reports, so what does not close accuses nobody.</source>
        <translation>لا قياس ثانيًا مستقلًّا: كلّ رقم من بلاغات المشغّلين أنفسهم، فما لا يتوازن لا يتّهم أحدًا.</translation>
    </message>
    <message>
        <source>the returns of {site}</source>
        <translation>إقرارات {site}</translation>
    </message>
    <message>
        <source>the survey of {site}</source>
        <translation>جرد {site}</translation>
    </message>
    <message>
        <source>the weights of {site}</source>
        <translation>أوزان {site}</translation>
    </message>
    <message>
        <source>{said}; everything else allows {allowed}.</source>
        <translation>{said}؛ وكلّ ما سواه يسمح بـ {allowed}.</translation>
    </message>
    <message>
        <source>{said}; nothing else tells what is possible.</source>
        <translation>{said}؛ ولا شيء آخر يدلّ على الممكن.</translation>
    </message>
    <message>
        <source>{site} reports {mass} sent out</source>
        <translation>{site}: أبلغ عن إخراج {mass}</translation>
    </message>
    <message>
        <source>{site} reports {mass} sent to {end}</source>
        <translation>{site}: أبلغ عن إرسال {mass} إلى {end}</translation>
    </message>
    <message>
        <source>{site} reports {mass} taken in</source>
        <translation>{site}: أبلغ عن استلام {mass}</translation>
    </message>
    <message>
        <source>{site} reports {share} of its intake sent out ({mass})</source>
        <translation>{site}: أبلغ عن إخراج {share} ممّا استلمه ({mass})</translation>
    </message>
    <message>
        <source>{site} reports {share} of its intake sent to {end} ({mass})</source>
        <translation>{site}: أبلغ عن إرسال {share} ممّا استلمه إلى {end} ({mass})</translation>
    </message>
</context>
<context>
    <name>overlays.groups</name>
    <message>
        <source>People of the poorer half</source>
        <translation>سكّان النصف الأفقر</translation>
    </message>
    <message>
        <source>exposure: a group of people and the role population are needed in {city}</source>
        <translation>التعرّض: يلزم في {city} فئة من السكّان وعمود بدور السكّان</translation>
    </message>
    <message>
        <source>no group {name}; known: {known}</source>
        <translation>لا فئة باسم {name}؛ المعروف: {known}</translation>
    </message>
</context>
<context>
    <name>overlays.imbalance</name>
    <message>
        <source>dots: left over, {mass}</source>
        <translation>نقاط: فائض، {mass}</translation>
    </message>
    <message>
        <source>heaped: entered and did not leave: {particles}, {mass}, most at {site}</source>
        <translation>أكوام: دخلت ولم تخرج: {particles}، {mass}، أكثرها عند {site}</translation>
    </message>
    <message>
        <source>rings: left without having entered: {particles}, {mass}, most at {site}</source>
        <translation>حلقات: خرجت دون أن تدخل: {particles}، {mass}، أكثرها عند {site}</translation>
    </message>
    <message>
        <source>rings: missing, {mass}</source>
        <translation>حلقات: مفقود، {mass}</translation>
    </message>
    <message numerus="yes">
        <source>{n} particles</source>
        <extracomment>{n} particle</extracomment>
        <translation>
            <numerusform>لا جسيمات</numerusform>
            <numerusform>جسيم واحد</numerusform>
            <numerusform>جسيمان</numerusform>
            <numerusform>{n} جسيمات</numerusform>
            <numerusform>{n} جسيمًا</numerusform>
            <numerusform>{n} جسيم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.kind</name>
    <message>
        <source>columns</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>انبعاثات</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>حقول</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <source>pair of columns</source>
        <translation>زوج أعمدة</translation>
    </message>
    <message>
        <source>pollution</source>
        <translation>التلوّث</translation>
    </message>
    <message>
        <source>population</source>
        <translation>السكّان</translation>
    </message>
    <message>
        <source>wealth</source>
        <translation>الثروة</translation>
    </message>
    <message>
        <source>{kind}: no parameter {parameter}; it has {known}</source>
        <translation>{kind}: لا مُعامِل باسم {parameter}؛ فيه {known}</translation>
    </message>
</context>
<context>
    <name>overlays.lens_content</name>
    <message>
        <source>with the what-if</source>
        <translation>مع الافتراض</translation>
    </message>
    <message>
        <source>without the what-if</source>
        <translation>بلا الافتراض</translation>
    </message>
</context>
<context>
    <name>overlays.lens_query</name>
    <message>
        <source>(1 + shufflings that differ as much) ÷ {draws}, seed {seed}, two-sided</source>
        <translation>(1 + مرّات الخلط التي تختلف بهذا القدر) ÷ {draws}، البذرة {seed}، ثنائيّ الطرف</translation>
    </message>
    <message>
        <source>districts touched</source>
        <translation>الأحياء المُلامَسة</translation>
    </message>
    <message>
        <source>each district once</source>
        <translation>كلّ حيّ مرّة واحدة</translation>
    </message>
    <message>
        <source>people inside</source>
        <translation>السكّان في الداخل</translation>
    </message>
    <message>
        <source>people of each district by the share of its area inside</source>
        <translation>سكّان كلّ حيّ بحسب حصّة مساحته في الداخل</translation>
    </message>
    <message>
        <source>people outside</source>
        <translation>السكّان في الخارج</translation>
    </message>
    <message>
        <source>share = area of the district inside ÷ its area</source>
        <translation>الحصّة = مساحة الحيّ في الداخل ÷ مساحته</translation>
    </message>
    <message>
        <source>waste that goes in</source>
        <translation>النفايات الداخلة</translation>
    </message>
    <message>
        <source>waste that goes out</source>
        <translation>النفايات الخارجة</translation>
    </message>
    <message>
        <source>waste that goes within</source>
        <translation>النفايات المتنقّلة في الداخل</translation>
    </message>
    <message>
        <source>{column} inside</source>
        <translation>{column} في الداخل</translation>
    </message>
    <message>
        <source>{column} outside</source>
        <translation>{column} في الخارج</translation>
    </message>
    <message>
        <source>{column}, p of the difference</source>
        <translation>{column}، p للفرق</translation>
    </message>
    <message>
        <source>Σ people × share</source>
        <translation>Σ السكّان × الحصّة</translation>
    </message>
    <message>
        <source>Σ tonnes of the whole period by the shares of both ends inside</source>
        <translation>Σ أطنان الفترة كلّها بحسب حصّتي الطرفين في الداخل</translation>
    </message>
    <message>
        <source>Σ weight × share × value ÷ Σ weight × share, outside with 1 − share</source>
        <translation>Σ الوزن × الحصّة × القيمة ÷ Σ الوزن × الحصّة، وفي الخارج بالقيمة ١ − الحصّة</translation>
    </message>
</context>
<context>
    <name>overlays.lens_words</name>
    <message>
        <source>Chance alone makes even so small a difference in {often} of {draws} shufflings.</source>
        <translation>الصدفة وحدها تُحدث فرقًا بهذا الصِّغر في {often} من أصل {draws} من مرّات الخلط.</translation>
    </message>
    <message>
        <source>Chance alone makes so large a difference in {often} of {draws} shufflings.</source>
        <translation>الصدفة وحدها تُحدث فرقًا بهذا الكِبر في {often} من أصل {draws} من مرّات الخلط.</translation>
    </message>
    <message>
        <source>Chance alone may make such a difference (p = {p}).</source>
        <translation>قد تُحدث الصدفة وحدها مثل هذا الفرق (p = {p}).</translation>
    </message>
    <message>
        <source>Nothing lies inside.</source>
        <translation>لا شيء في الداخل.</translation>
    </message>
    <message>
        <source>This place touches {districts}.</source>
        <translation>ما يلامسه هذا المكان: {districts}.</translation>
    </message>
    <message>
        <source>{came} came in, {went} went out and {stayed} stayed inside in {period}.</source>
        <translation>دخل {came} وخرج {went} وبقي في الداخل {stayed} في {period}.</translation>
    </message>
    <message>
        <source>{came} came in, {went} went out and {stayed} stayed inside.</source>
        <translation>دخل {came} وخرج {went} وبقي في الداخل {stayed}.</translation>
    </message>
    <message>
        <source>{column} is about the same inside ({inside}) as outside ({outside}).</source>
        <translation>{column}: القيمة في الداخل ({inside}) تكاد تساوي ما في الخارج ({outside}).</translation>
    </message>
    <message>
        <source>{column} is higher inside ({inside}) than outside ({outside}), {ratio} times as much.</source>
        <translation>{column}: القيمة في الداخل ({inside}) أعلى منها في الخارج ({outside})، أي {ratio} مرّة قدرها.</translation>
    </message>
    <message>
        <source>{column} is higher inside ({inside}) than outside ({outside}).</source>
        <translation>{column}: القيمة في الداخل ({inside}) أعلى منها في الخارج ({outside}).</translation>
    </message>
    <message>
        <source>{column} is lower inside ({inside}) than outside ({outside}), {ratio} times as much.</source>
        <translation>{column}: القيمة في الداخل ({inside}) أدنى منها في الخارج ({outside})، أي {ratio} منها.</translation>
    </message>
    <message>
        <source>{column} is lower inside ({inside}) than outside ({outside}).</source>
        <translation>{column}: القيمة في الداخل ({inside}) أدنى منها في الخارج ({outside}).</translation>
    </message>
    <message>
        <source>{column}: no data inside.</source>
        <translation>{column}: لا بيانات في الداخل.</translation>
    </message>
    <message>
        <source>{column}: {inside} inside, and nothing lies outside.</source>
        <translation>{column}: {inside} في الداخل، ولا شيء في الخارج.</translation>
    </message>
    <message>
        <source>{column}: {inside} inside, no data outside.</source>
        <translation>{column}: {inside} في الداخل، ولا بيانات في الخارج.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>{n} person</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصًا</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} in {districts}.</source>
        <translation>{people}، في النطاق: {districts}.</translation>
    </message>
    <message>
        <source>{people} live in {place}.</source>
        <translation>السكّان في {place}: {people}.</translation>
    </message>
</context>
<context>
    <name>overlays.manifests</name>
    <message>
        <source>40 CFR 267.72: more than 10 % by weight, any difference in pieces, 15 days to settle</source>
        <translation>«40 CFR 267.72»: أكثر من ١٠٪ وزنًا، أو أيّ فرق في القطع، و١٥ يومًا للتسوية</translation>
    </message>
    <message>
        <source>The returns name no batches, so pieces cannot be compared.</source>
        <translation>لا تذكر الإقرارات الدفعات، فتتعذّر مقارنة القطع.</translation>
    </message>
    <message numerus="yes">
        <source>{site} has {n} returns off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed ({off} off).</source>
        <extracomment>{site} has {n} return off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed ({off} off).</extracomment>
        <translation>
            <numerusform>{site}: لا إقرارات يتجاوز فرقها ١٠٪ دون تسوية خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen} (الفرق {off}).</numerusform>
            <numerusform>{site}: إقرار واحد يتجاوز فرقه ١٠٪ ولم يُسوَّ خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen} (الفرق {off}).</numerusform>
            <numerusform>{site}: إقراران يتجاوز فرقهما ١٠٪ ولم يُسوَّيا خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen} (الفرق {off}).</numerusform>
            <numerusform>{site}: {n} إقرارات يتجاوز فرقها ١٠٪ ولم تُسوَّ خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen} (الفرق {off}).</numerusform>
            <numerusform>{site}: {n} إقرارًا يتجاوز فرقها ١٠٪ ولم تُسوَّ خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen} (الفرق {off}).</numerusform>
            <numerusform>{site}: {n} إقرار يتجاوز فرقها ١٠٪ ولم تُسوَّ خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen} (الفرق {off}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{site} has {n} returns off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed.</source>
        <extracomment>{site} has {n} return off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed.</extracomment>
        <translation>
            <numerusform>{site}: لا إقرارات يتجاوز فرقها ١٠٪ دون تسوية خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen}.</numerusform>
            <numerusform>{site}: إقرار واحد يتجاوز فرقه ١٠٪ ولم يُسوَّ خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen}.</numerusform>
            <numerusform>{site}: إقراران يتجاوز فرقهما ١٠٪ ولم يُسوَّيا خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen}.</numerusform>
            <numerusform>{site}: {n} إقرارات يتجاوز فرقها ١٠٪ ولم تُسوَّ خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen}.</numerusform>
            <numerusform>{site}: {n} إقرارًا يتجاوز فرقها ١٠٪ ولم تُسوَّ خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen}.</numerusform>
            <numerusform>{site}: {n} إقرار يتجاوز فرقها ١٠٪ ولم تُسوَّ خلال ١٥ يومًا: أُبلغ عن {said} ووُزن {seen}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.network</name>
    <message>
        <source>no material {material}; known: none</source>
        <translation>لا مادّة باسم {material}؛ المعروف: لا شيء</translation>
    </message>
    <message>
        <source>no material {material}; known: {known}</source>
        <translation>لا مادّة باسم {material}؛ المعروف: {known}</translation>
    </message>
</context>
<context>
    <name>overlays.patrols</name>
    <message>
        <source>Nothing moves here.</source>
        <translation>لا شيء يتحرّك هنا.</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>الدوريّات</translation>
    </message>
    <message>
        <source>Share of the recorded time</source>
        <translation>الحصّة من الزمن المسجَّل</translation>
    </message>
    <message>
        <source>Side of the turn</source>
        <translation>جهة نقطة التحوّل</translation>
    </message>
    <message>
        <source>Time of {movers} here</source>
        <translation>زمن {movers} هنا</translation>
    </message>
    <message>
        <source>Time of {movers} here, after the turn</source>
        <translation>زمن {movers} هنا، بعد التحوّل</translation>
    </message>
    <message>
        <source>Time of {movers} here, before the turn</source>
        <translation>زمن {movers} هنا، قبل التحوّل</translation>
    </message>
    <message>
        <source>Visits of {movers}</source>
        <translation>زيارات {movers}</translation>
    </message>
    <message>
        <source>Visits of {movers}, after the turn</source>
        <translation>زيارات {movers}، بعد التحوّل</translation>
    </message>
    <message>
        <source>Visits of {movers}, before the turn</source>
        <translation>زيارات {movers}، قبل التحوّل</translation>
    </message>
    <message>
        <source>Who walks where, and when?</source>
        <translation>من يسير أين، ومتى؟</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>after the turn</source>
        <translation>بعد التحوّل</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>before the turn</source>
        <translation>قبل التحوّل</translation>
    </message>
    <message>
        <source>bright: the way they just came</source>
        <translation>ساطع: الطريق الذي قطعوه لتوّهم</translation>
    </message>
    <message>
        <source>day {day}, {time}</source>
        <translation>اليوم {day}، {time}</translation>
    </message>
    <message>
        <source>hour {time}</source>
        <translation>الساعة {time}</translation>
    </message>
    <message>
        <source>minute {time}</source>
        <translation>الدقيقة {time}</translation>
    </message>
    <message>
        <source>none were recorded at this step: all are shown</source>
        <translation>لم يُسجَّل شيء في هذه الخطوة: يُعرض الكلّ</translation>
    </message>
    <message>
        <source>none were recorded at this step: those after the turn are shown</source>
        <translation>لم يُسجَّل شيء في هذه الخطوة: يُعرض ما بعد التحوّل</translation>
    </message>
    <message>
        <source>none were recorded at this step: those before the turn are shown</source>
        <translation>لم يُسجَّل شيء في هذه الخطوة: يُعرض ما قبل التحوّل</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>لا شيء يتحرّك</translation>
    </message>
    <message>
        <source>patrols</source>
        <translation>دوريّات</translation>
    </message>
    <message>
        <source>patrols: {city} has no tracks in what is shown</source>
        <translation>الدوريّات: لا مسارات لمدينة {city} فيما يُعرض</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>places between two points of a track by straight lines; half of each gap in time belongs to either end</source>
        <translation>المواضع بين نقطتين من المسار على خطوط مستقيمة؛ ويعود نصف كلّ فجوة زمنيّة إلى كلّ من طرفيها</translation>
    </message>
    <message>
        <source>second</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>who walks where, before and after</source>
        <translation>من يسير أين، قبل وبعد</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{moment} of {length}</source>
        <translation>{moment} من {length}</translation>
    </message>
    <message numerus="yes">
        <source>{movers} are recorded.</source>
        <extracomment>{movers} is recorded.</extracomment>
        <translation>
            <numerusform>المسجَّل: {movers}.</numerusform>
            <numerusform>المسجَّل: {movers}.</numerusform>
            <numerusform>المسجَّل: {movers}.</numerusform>
            <numerusform>المسجَّل: {movers}.</numerusform>
            <numerusform>المسجَّل: {movers}.</numerusform>
            <numerusform>المسجَّل: {movers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{movers} spend {after} of their time after the turn in {after_in}.</source>
        <extracomment>{movers} spends {after} of its time after the turn in {after_in}.</extracomment>
        <translation>
            <numerusform>{movers}: {after} من الزمن بعد التحوّل في {after_in}.</numerusform>
            <numerusform>{movers}: {after} من الزمن بعد التحوّل في {after_in}.</numerusform>
            <numerusform>{movers}: {after} من الزمن بعد التحوّل في {after_in}.</numerusform>
            <numerusform>{movers}: {after} من الزمن بعد التحوّل في {after_in}.</numerusform>
            <numerusform>{movers}: {after} من الزمن بعد التحوّل في {after_in}.</numerusform>
            <numerusform>{movers}: {after} من الزمن بعد التحوّل في {after_in}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{movers} spend {before} of their time before the turn in {before_in} and {after} of their time after the turn in {after_in}.</source>
        <extracomment>{movers} spends {before} of its time before the turn in {before_in} and {after} of its time after the turn in {after_in}.</extracomment>
        <translation>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}، و{after} من الزمن بعد التحوّل في {after_in}.</numerusform>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}، و{after} من الزمن بعد التحوّل في {after_in}.</numerusform>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}، و{after} من الزمن بعد التحوّل في {after_in}.</numerusform>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}، و{after} من الزمن بعد التحوّل في {after_in}.</numerusform>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}، و{after} من الزمن بعد التحوّل في {after_in}.</numerusform>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}، و{after} من الزمن بعد التحوّل في {after_in}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{movers} spend {before} of their time before the turn in {before_in}.</source>
        <extracomment>{movers} spends {before} of its time before the turn in {before_in}.</extracomment>
        <translation>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}.</numerusform>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}.</numerusform>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}.</numerusform>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}.</numerusform>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}.</numerusform>
            <numerusform>{movers}: {before} من الزمن قبل التحوّل في {before_in}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} of {tracks}</source>
        <translation>{points} من {tracks}</translation>
    </message>
</context>
<context>
    <name>overlays.plan_words</name>
    <message>
        <source>4.4, 4.8 What-if</source>
        <translation>4.4، 4.8 «ماذا لو؟»</translation>
    </message>
    <message>
        <source>As bad as if all bore</source>
        <translation>كما لو تحمّل الجميع</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>التركّز</translation>
    </message>
    <message>
        <source>Inequality</source>
        <translation>عدم المساواة</translation>
    </message>
    <message>
        <source>Kolm-Pollak, aversion {aversion}, kappa {kappa} of today in both</source>
        <translation>كولم-بولاك، النفور {aversion}، كابا {kappa} لليوم في الحالين</translation>
    </message>
    <message>
        <source>Near a depot</source>
        <translation>قرب مستودع</translation>
    </message>
    <message>
        <source>No open facility of the kind depot or workshop: nobody is near one</source>
        <translation>لا منشأة مفتوحة من نوع المستودع أو الورشة: لا أحد قريب من واحدة</translation>
    </message>
    <message>
        <source>Nothing is changed yet: drag a facility, close or resize one, or ask for the best plan.</source>
        <translation>لم يتغيّر شيء بعد: اسحب منشأة أو أغلقها أو غيّر حجمها، أو اطلب أفضل خطّة.</translation>
    </message>
    <message>
        <source>Poorest tenth</source>
        <translation>العُشر الأفقر</translation>
    </message>
    <message>
        <source>Richest tenth</source>
        <translation>العُشر الأغنى</translation>
    </message>
    <message>
        <source>To workshops: nothing leaves this facility as goods</source>
        <translation>إلى الورش: لا يخرج من هذه المنشأة شيء على هيئة سلع</translation>
    </message>
    <message>
        <source>To workshops: there is no open workshop; add one</source>
        <translation>إلى الورش: لا ورشة مفتوحة؛ أضف واحدة</translation>
    </message>
    <message>
        <source>To workshops: {share} of the {goods} recovered here</source>
        <translation>إلى الورش: {share} من {goods} المستردّة هنا</translation>
    </message>
    <message>
        <source>Without room</source>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <source>below 0: the poor bear more</source>
        <translation>دون ٠: الفقراء يتحمّلون أكثر</translation>
    </message>
    <message>
        <source>burden = measured + Σ over facilities of (column × strength after − column × strength before), at least 0; EDE = −ln(Σ p exp(−κ burden)) ÷ κ; inequality = EDE − mean; strength follows what a facility takes in</source>
        <translation>العبء = المقيس + Σ على المنشآت من (العمود × الشدّة بعد − العمود × الشدّة قبل)، و0 على الأقلّ؛ المكافئ = −ln(Σ p e^(−κ × العبء)) ÷ κ؛ عدم المساواة = المكافئ − المتوسّط؛ والشدّة تتبع ما تستلمه المنشأة</translation>
    </message>
    <message>
        <source>column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>its inequality falls</source>
        <translation>عدم مساواته ينقص</translation>
    </message>
    <message>
        <source>its inequality falls by {share}</source>
        <translation>عدم مساواته ينقص بمقدار {share}</translation>
    </message>
    <message>
        <source>its inequality is as it was</source>
        <translation>عدم مساواته يبقى كما كان</translation>
    </message>
    <message>
        <source>its inequality rises</source>
        <translation>عدم مساواته يزيد</translation>
    </message>
    <message>
        <source>its inequality rises by {share}</source>
        <translation>عدم مساواته يزيد بمقدار {share}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسّط</translation>
    </message>
    <message>
        <source>mean weighed by people</source>
        <translation>المتوسّط مرجَّحًا بالسكّان</translation>
    </message>
    <message>
        <source>none: no open facility of the kind depot or workshop</source>
        <translation>لا شيء: لا منشأة مفتوحة من نوع المستودع أو الورشة</translation>
    </message>
    <message>
        <source>people within {length} of a depot or workshop</source>
        <translation>السكّان ضمن {length} من مستودع أو ورشة</translation>
    </message>
    <message>
        <source>stays where it was made</source>
        <translation>يبقى حيث نشأ</translation>
    </message>
    <message>
        <source>the burden of a person falls</source>
        <translation>ينقص عبء الفرد</translation>
    </message>
    <message>
        <source>the burden of a person falls by {share}</source>
        <translation>ينقص عبء الفرد بمقدار {share}</translation>
    </message>
    <message>
        <source>the burden of a person is as it was</source>
        <translation>يبقى عبء الفرد كما كان</translation>
    </message>
    <message>
        <source>the burden of a person rises</source>
        <translation>يزيد عبء الفرد</translation>
    </message>
    <message>
        <source>the burden of a person rises by {share}</source>
        <translation>يزيد عبء الفرد بمقدار {share}</translation>
    </message>
    <message>
        <source>what unequal {burden} adds to the mean</source>
        <translation>ما يضيفه عدم المساواة في {burden} إلى المتوسّط</translation>
    </message>
    <message>
        <source>{amount} CO₂ avoided</source>
        <translation>{amount} CO₂ متفادى</translation>
    </message>
    <message>
        <source>{amount} goods</source>
        <translation>{amount} من السلع</translation>
    </message>
    <message>
        <source>{amount} of paid work</source>
        <translation>{amount} من العمل المأجور</translation>
    </message>
    <message>
        <source>{burden} of a person</source>
        <translation>{burden} للفرد</translation>
    </message>
    <message numerus="yes">
        <source>{n} more changed</source>
        <extracomment>{n} more changed</extracomment>
        <translation>
            <numerusform>لا تغييرات أخرى</numerusform>
            <numerusform>تغيير واحد آخر</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>{n} تغييرات أخرى</numerusform>
            <numerusform>{n} تغييرًا آخر</numerusform>
            <numerusform>{n} تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} today, {new} with the plan</source>
        <translation>{old} اليوم، {new} مع الخطّة</translation>
    </message>
    <message>
        <source>{plan}. Nobody says how many people live where, so no burden can be told.</source>
        <translation>{plan}. لا أحد يذكر كم يسكن أين، فيتعذّر تحديد العبء.</translation>
    </message>
    <message>
        <source>{plan}: {burden}, and {inequality}.</source>
        <translation>{plan}: {burden}، و{inequality}.</translation>
    </message>
    <message>
        <source>{plan}: {burden}, but {inequality}.</source>
        <translation>{plan}: {burden}، لكنّ {inequality}.</translation>
    </message>
    <message>
        <source>{site}: {amount} less</source>
        <translation>{site}: أقلّ بمقدار {amount}</translation>
    </message>
    <message>
        <source>{site}: {amount} more</source>
        <translation>{site}: أكثر بمقدار {amount}</translation>
    </message>
</context>
<context>
    <name>overlays.plume</name>
    <message>
        <source>4.8 Gaussian plume</source>
        <translation>4.8 الريشة الغاوسية</translation>
    </message>
    <message>
        <source>C = Q ÷ (π u σy σz) exp(−y² ÷ 2σy²) exp(−H² ÷ 2σz²), mean over states and directions, sum over stacks</source>
        <translation>C = Q ÷ (π u σy σz) × e^(−y² ÷ 2σy²) × e^(−H² ÷ 2σz²)، المتوسّط على الحالات والاتجاهات، والمجموع على المداخن</translation>
    </message>
    <message>
        <source>Smoke of the stacks</source>
        <translation>دخان المداخن</translation>
    </message>
    <message>
        <source>Spread by</source>
        <translation>الانتشار حسب</translation>
    </message>
    <message>
        <source>Stability of the air</source>
        <translation>استقرار الهواء</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>المدخنة</translation>
    </message>
    <message>
        <source>Where does the smoke go?</source>
        <translation>أين يذهب الدخان؟</translation>
    </message>
    <message>
        <source>Wind at 10 m, of one stability</source>
        <translation>الريح على ارتفاع ١٠ م، باستقرار واحد</translation>
    </message>
    <message>
        <source>Winds from, such as sw 3, w 2</source>
        <translation>الرياح من، مثل sw 3, w 2</translation>
    </message>
    <message>
        <source>a model of where the smoke goes</source>
        <translation>نموذج لوجهة الدخان</translation>
    </message>
    <message>
        <source>air</source>
        <translation>الهواء</translation>
    </message>
    <message>
        <source>emissions of sites</source>
        <translation>انبعاثات المواقع</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>no record of the wind: from all sides equally often</source>
        <translation>لا سجلّ للريح: من كلّ الجهات بالتساوي</translation>
    </message>
    <message>
        <source>plume: districts are needed to lay it on</source>
        <translation>الريشة: تلزم أحياء تُسقَط عليها</translation>
    </message>
    <message>
        <source>plume: emissions above 0 of sites with a place are needed</source>
        <translation>الدخان: تلزم انبعاثات فوق ٠ من مواقع لها مكان</translation>
    </message>
    <message>
        <source>plume: no site {site}; emissions of a known one are needed</source>
        <translation>الريشة: لا موقع باسم {site}؛ تلزم انبعاثات موقع معروف</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>وردة الرياح</translation>
    </message>
    <message>
        <source>rose, class {letter} at {pace} m/s</source>
        <translation>وردة الرياح، الفئة {letter} عند {pace} م/ث</translation>
    </message>
    <message>
        <source>smoke farther than {length} from its stack is not counted</source>
        <translation>لا يُحسب دخان أبعد من {length} عن مدخنته</translation>
    </message>
    <message>
        <source>stacks</source>
        <translation>المداخن</translation>
    </message>
    <message>
        <source>wind from {directions}</source>
        <translation>الريح من {directions}</translation>
    </message>
    <message>
        <source>winds {given}: 4 to 36 shares from north clockwise are needed, none below 0</source>
        <translation>الرياح {given}: تلزم ٤ إلى ٣٦ حصّة من الشمال باتجاه عقارب الساعة، ولا واحدة دون ٠</translation>
    </message>
    <message>
        <source>winds {given}: a share above 0 is needed</source>
        <translation>الرياح {given}: تلزم حصّة فوق ٠</translation>
    </message>
    <message>
        <source>winds {given}: directions are needed, such as sw 3, w 2, or 16 shares from north</source>
        <translation>الرياح {given}: تلزم اتجاهات، مثل sw 3, w 2، أو 16 حصّة بدءًا من الشمال</translation>
    </message>
    <message numerus="yes">
        <source>{n} stacks</source>
        <extracomment>{n} stack</extracomment>
        <translation>
            <numerusform>لا مداخن</numerusform>
            <numerusform>مدخنة واحدة</numerusform>
            <numerusform>مدخنتان</numerusform>
            <numerusform>{n} مداخن</numerusform>
            <numerusform>{n} مدخنة</numerusform>
            <numerusform>{n} مدخنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{pace:g} m/s at 10 m, class {letter}</source>
        <translation>{pace:g} م/ث على ارتفاع ١٠ م، الفئة {letter}</translation>
    </message>
    <message>
        <source>{stacks}, {rates} in all</source>
        <translation>{stacks}، {rates} إجمالًا</translation>
    </message>
</context>
<context>
    <name>overlays.pollution</name>
    <message>
        <source>4.7 Areal interpolation</source>
        <translation>4.7 الاستيفاء المساحي</translation>
    </message>
    <message>
        <source>Draw as</source>
        <translation>الرسم على هيئة</translation>
    </message>
    <message>
        <source>Pollution</source>
        <translation>التلوّث</translation>
    </message>
    <message>
        <source>Power of the distance between stations</source>
        <translation>أُسّ المسافة بين المحطّات</translation>
    </message>
    <message>
        <source>Who breathes it?</source>
        <translation>من يتنفّسه؟</translation>
    </message>
    <message>
        <source>a continuous field</source>
        <translation>حقل متّصل</translation>
    </message>
    <message>
        <source>between {stations}, by inverse distance: an estimate</source>
        <translation>بين {stations}، بمقلوب المسافة: تقدير</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>خلايا</translation>
    </message>
    <message>
        <source>distance^{power:g}</source>
        <translation>المسافة^{power:g}</translation>
    </message>
    <message>
        <source>field = Σ reading ÷ {power} ÷ Σ 1 ÷ {power} over the {count} nearest stations</source>
        <translation>الحقل = Σ القراءة ÷ {power} ÷ Σ 1 ÷ {power} على أقرب {count} من المحطّات</translation>
    </message>
    <message>
        <source>mean of a person {mean}</source>
        <translation>متوسّط الفرد {mean}</translation>
    </message>
    <message>
        <source>no field in {city}</source>
        <translation>لا حقل في {city}</translation>
    </message>
    <message>
        <source>no field {name}; known: none</source>
        <translation>لا حقل باسم {name}؛ المعروف: لا شيء</translation>
    </message>
    <message>
        <source>no field {name}; known: {known}</source>
        <translation>لا حقل باسم {name}؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>over {period}: {note}</source>
        <translation>خلال {period}: {note}</translation>
    </message>
    <message>
        <source>pollution: readings at points are needed; known: none</source>
        <translation>التلوّث: تلزم قراءات عند نقاط؛ المعروف: لا شيء</translation>
    </message>
    <message>
        <source>pollution: readings at points are needed; known: {known}</source>
        <translation>التلوّث: تلزم قراءات عند نقاط؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>region value = mean of the cells whose centre lies in the region, the cell under its centre where there is none; colour = place within the classes, even from break to break</source>
        <translation>قيمة المنطقة = متوسّط الخلايا التي يقع مركزها في المنطقة، أو الخليّة تحت مركزها إن لم توجد؛ اللون = الموضع ضمن الفئات، بانتظام من حدّ إلى حدّ</translation>
    </message>
    <message>
        <source>what is in the air</source>
        <translation>ما في الهواء</translation>
    </message>
    <message>
        <source>{cells} without data</source>
        <translation>{cells} بلا بيانات</translation>
    </message>
    <message>
        <source>{columns} × {rows}</source>
        <translation>{columns} × {rows}</translation>
    </message>
    <message>
        <source>{column} has no value anywhere.</source>
        <translation>{column}: لا قيمة في أيّ مكان.</translation>
    </message>
    <message>
        <source>{column} is {value} everywhere.</source>
        <translation>{column}: {value} في كلّ مكان.</translation>
    </message>
    <message>
        <source>{column} ranges from {low} to {high}.</source>
        <translation>{column}: من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{column}, mean</source>
        <translation>{column}، المتوسّط</translation>
    </message>
    <message>
        <source>{column}: stations with a place and a reading are needed</source>
        <translation>{column}: تلزم محطّات لها مكان وقراءة</translation>
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
        <source>{n} stations</source>
        <extracomment>{n} station</extracomment>
        <translation>
            <numerusform>لا محطّات</numerusform>
            <numerusform>محطّة واحدة</numerusform>
            <numerusform>محطّتان</numerusform>
            <numerusform>{n} محطّات</numerusform>
            <numerusform>{n} محطّة</numerusform>
            <numerusform>{n} محطّة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.quantity</name>
    <message>
        <source>column {name} is text: it can be read, but not coloured</source>
        <translation>العمود {name} نصّ: يمكن قراءته لا تلوينه</translation>
    </message>
    <message>
        <source>no column to colour in {city}</source>
        <translation>لا عمود للتلوين في {city}</translation>
    </message>
    <message>
        <source>no column with the role {role} in {city}</source>
        <translation>لا عمود بدور {role} في {city}</translation>
    </message>
    <message>
        <source>no column {name}; known: none</source>
        <translation>لا عمود باسم {name}؛ المعروف: لا شيء</translation>
    </message>
    <message>
        <source>no column {name}; known: {known}</source>
        <translation>لا عمود باسم {name}؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
</context>
<context>
    <name>overlays.receipts</name>
    <message>
        <source>mean of {column}</source>
        <translation>متوسّط {column}</translation>
    </message>
    <message>
        <source>{below} of {breaks} inner breaks lie below it: class {number} of {classes}</source>
        <translation>دونها {below} من أصل {breaks} من الحدود الداخليّة: الفئة {number} من {classes}</translation>
    </message>
    <message>
        <source>{column} of {place} = {value}</source>
        <translation>{column} في {place} = {value}</translation>
    </message>
    <message>
        <source>{column} of {place} = {value} {unit}</source>
        <translation>{column} في {place} = {value} {unit}</translation>
    </message>
    <message>
        <source>{id} (row {row} of {set})</source>
        <translation>{id} (الصفّ {row} من {set})</translation>
    </message>
</context>
<context>
    <name>overlays.report_facts</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Inside: a region counts by the share of its area inside; facilities by their point. p: two-sided, {draws} seeded shufflings of the regions.</source>
        <translation>في الداخل: تُحسب المنطقة بحصّة مساحتها في الداخل، والمنشآت بنقطتها. p: ثنائيّ الطرف، {draws} من مرّات خلط المناطق ببذرة ثابتة.</translation>
    </message>
    <message>
        <source>Totals are summed; rates are means, weighed by {column}; rank 1 is the highest.</source>
        <translation>تُجمع المجاميع؛ والنسب متوسّطات مرجَّحة بالعمود {column}؛ والرتبة ١ هي الأعلى.</translation>
    </message>
    <message>
        <source>Totals are summed; rates are means; rank 1 is the highest.</source>
        <translation>تُجمع المجاميع؛ والنسب متوسّطات؛ والرتبة ١ هي الأعلى.</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation>من يسكن هنا</translation>
    </message>
    <message>
        <source>a report needs regions</source>
        <translation>يحتاج التقرير إلى مناطق</translation>
    </message>
    <message>
        <source>city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>mean of a person: sum of people × share inside × value ÷ sum of people × share inside</source>
        <translation>متوسّط الفرد: مجموع السكّان × الحصّة في الداخل × القيمة ÷ مجموع السكّان × الحصّة في الداخل</translation>
    </message>
    <message>
        <source>mean of a region: sum of share inside × value ÷ sum of share inside</source>
        <translation>متوسّط المنطقة: مجموع الحصّة في الداخل × القيمة ÷ مجموع الحصّة في الداخل</translation>
    </message>
    <message>
        <source>no region lies there: --at is in the coordinates of the data</source>
        <translation>لا منطقة هناك: الخيار --at بإحداثيات البيانات</translation>
    </message>
    <message>
        <source>of it</source>
        <translation>منها</translation>
    </message>
    <message>
        <source>share here</source>
        <translation>الحصّة هنا</translation>
    </message>
    <message>
        <source>sum of value × share inside</source>
        <translation>مجموع القيمة × الحصّة في الداخل</translation>
    </message>
    <message>
        <source>the value of this region</source>
        <translation>قيمة هذه المنطقة</translation>
    </message>
    <message>
        <source>{column} = {value} of everybody</source>
        <translation>{column} = {value} من الجميع</translation>
    </message>
    <message>
        <source>{districts}, whole or in part · {city}</source>
        <translation>{districts}، كليًّا أو جزئيًّا · {city}</translation>
    </message>
    <message>
        <source>{district} {id} · {city}</source>
        <translation>{district} {id} · {city}</translation>
    </message>
    <message>
        <source>{length} around {x} east, {y} north</source>
        <translation>{length} حول {x} شرقًا، {y} شمالًا</translation>
    </message>
    <message>
        <source>{missing:,} of {districts} in the city without data</source>
        <translation>بلا بيانات: {missing:,} من {districts} في المدينة</translation>
    </message>
    <message>
        <source>{missing:,} of {districts} without data</source>
        <translation>بلا بيانات: {missing:,} من {districts}</translation>
    </message>
    <message>
        <source>{part} ÷ {whole}, both summed over the place</source>
        <translation>{part} ÷ {whole}، كلاهما مجموع على المكان</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>{title}: {formula}.</source>
        <translation>{title}: {formula}.</translation>
    </message>
</context>
<context>
    <name>overlays.ripple_source</name>
    <message>
        <source>no flow {flow}: an id of a flow is expected, or a way such as {way}</source>
        <translation>لا تدفّق باسم {flow}: يُنتظر معرّف تدفّق أو طريق مثل {way}</translation>
    </message>
    <message>
        <source>{mass} by which the report from {start} to {end} differs from what everything else allows</source>
        <translation>{mass}: ما يختلف به البلاغ من {start} إلى {end} عمّا يسمح به كلّ ما عداه</translation>
    </message>
    <message>
        <source>{mass} came into {start} without being booked</source>
        <translation>دخل {mass} إلى {start} دون قيد</translation>
    </message>
    <message>
        <source>{mass} more from {start} to {end}</source>
        <translation>{mass} إضافيّة من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{mass} that {start} booked as sent to others never went there</source>
        <translation>{mass} قيّدها {start} مرسلة إلى غيره لم تذهب إلى هناك قطّ</translation>
    </message>
    <message>
        <source>{mass} that {start} booked as sent to {end} never went there</source>
        <translation>{mass} قيّدها {start} مرسلة إلى {end} لم تذهب إلى هناك قطّ</translation>
    </message>
    <message>
        <source>{mass} went from {start} to others without being booked</source>
        <translation>ذهب {mass} من {start} إلى غيره دون قيد</translation>
    </message>
    <message>
        <source>{mass} went from {start} to {end} without being booked</source>
        <translation>ذهب {mass} من {start} إلى {end} دون قيد</translation>
    </message>
</context>
<context>
    <name>overlays.ripples</name>
    <message>
        <source>4.9 Mass balance and reconciliation, 4.13 Provenance, 4.8 Gaussian plume</source>
        <translation>4.9 موازنة الكتلة والمواءمة، 4.13 المصدر، 4.8 الريشة الغاوسية</translation>
    </message>
    <message>
        <source>Extra dose of dust so far</source>
        <translation>جرعة الغبار الزائدة حتى الآن</translation>
    </message>
    <message>
        <source>Extra dose so far</source>
        <translation>الجرعة الزائدة حتى الآن</translation>
    </message>
    <message>
        <source>Extra tonnes of that flow</source>
        <translation>الأطنان الزائدة لذلك التدفّق</translation>
    </message>
    <message>
        <source>Extra tonnes so far</source>
        <translation>الأطنان الزائدة حتى الآن</translation>
    </message>
    <message>
        <source>Extra waste so far</source>
        <translation>النفايات الزائدة حتى الآن</translation>
    </message>
    <message>
        <source>Flow: its id; the first suspect when empty</source>
        <translation>التدفّق: معرّفه؛ والمشتبه به الأوّل إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Nothing in the books is impossible</source>
        <translation>لا شيء مستحيل في الدفاتر</translation>
    </message>
    <message>
        <source>Nothing independent checks the books, so no flow can be told to be false</source>
        <translation>لا شيء مستقلّ يتحقّق من الدفاتر، فلا يمكن الحكم بزيف أيّ تدفّق</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>التموّجات</translation>
    </message>
    <message>
        <source>Speed on the way</source>
        <translation>السرعة على الطريق</translation>
    </message>
    <message>
        <source>The flow {flow} has no difference to follow</source>
        <translation>ليس للتدفّق {flow} فرق يُتتبَّع</translation>
    </message>
    <message>
        <source>The front arrives</source>
        <translation>وصول الجبهة</translation>
    </message>
    <message>
        <source>What does one false record do further on?</source>
        <translation>ماذا يُحدث سجلّ زائف واحد فيما بعد؟</translation>
    </message>
    <message>
        <source>a plane without metres: ways take no time</source>
        <translation>مستوى بلا أمتار: الطرق لا تستغرق زمنًا</translation>
    </message>
    <message>
        <source>after {moment}</source>
        <translation>بعد {moment}</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>extra tonnes wait at a place for its mean stock ÷ what enters it in a step, leave by its ways in proportion to what everything else finds on them, and need length ÷ speed on the way; what stocks grow by stays; dose = tonnes × emission ÷ tonnes handled, dispersed as plumes over all winds</source>
        <translation>تنتظر الأطنان الزائدة في المكان مدّة متوسّط مخزونه ÷ ما يدخله في خطوة، وتخرج من طرقه بنسبة ما يجده كلّ ما عداها فيها، وتحتاج على الطريق إلى الطول ÷ السرعة؛ وما تنمو به المخزونات يبقى؛ الجرعة = الأطنان × الانبعاث ÷ الأطنان المعالَجة، منتشرةً ريشاتٍ على كلّ الرياح</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم تُبلَغ</translation>
    </message>
    <message>
        <source>reached so far: {reached} of {districts}</source>
        <translation>ما بُلغ حتى الآن: {reached} من {districts}</translation>
    </message>
    <message>
        <source>ripples: districts are needed to lay them on</source>
        <translation>التموّجات: تلزم أحياء تُسقَط عليها</translation>
    </message>
    <message>
        <source>ripples: emissions of the sites, and a map in metres, are needed for a dose</source>
        <translation>التموّجات: تلزم للجرعة انبعاثات المواقع وخريطة بالأمتار</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>stays at the start</source>
        <translation>يبقى عند البداية</translation>
    </message>
    <message>
        <source>unmarked: not reached yet, or never</source>
        <translation>بلا علامة: لم تُبلَغ بعد، أو لن تُبلَغ</translation>
    </message>
    <message>
        <source>wait at the start</source>
        <translation>الانتظار عند البداية</translation>
    </message>
    <message>
        <source>what one false flow does further on</source>
        <translation>ما يُحدثه تدفّق زائف واحد فيما بعد</translation>
    </message>
    <message>
        <source>{first}.</source>
        <translation>{first}.</translation>
    </message>
    <message>
        <source>{first}; the largest extra dose is {dose}, in {district}.</source>
        <translation>{first}؛ وأكبر جرعة زائدة {dose}، في {district}.</translation>
    </message>
    <message>
        <source>{first}; what goes on reaches {places}.</source>
        <translation>{first}؛ وما يمضي يبلغ {places}.</translation>
    </message>
    <message>
        <source>{first}; what goes on reaches {places}; the largest extra dose is {dose}, in {district}.</source>
        <translation>{first}؛ وما يمضي يبلغ {places}؛ وأكبر جرعة زائدة {dose}، في {district}.</translation>
    </message>
    <message>
        <source>{mass} so far</source>
        <translation>{mass} حتى الآن</translation>
    </message>
    <message>
        <source>{place} in {moment}</source>
        <translation>{place} خلال {moment}</translation>
    </message>
    <message>
        <source>{share} of what leaves or stays, {amount} {unit}</source>
        <translation>{share} ممّا يخرج أو يبقى، {amount} {unit}</translation>
    </message>
    <message>
        <source>{why}: no ripples.</source>
        <translation>{why}: لا تموّجات.</translation>
    </message>
    <message>
        <source>µg/m³·days</source>
        <translation>مكغ/م³·يوم</translation>
    </message>
</context>
<context>
    <name>overlays.stacks</name>
    <message>
        <source>plume: emissions of the sites are needed</source>
        <translation>الريشة: تلزم انبعاثات المواقع</translation>
    </message>
    <message>
        <source>plume: metres are needed: the map is a plane without them</source>
        <translation>الريشة: تلزم أمتار: الخريطة مستوى بلا أمتار</translation>
    </message>
</context>
<context>
    <name>overlays.starts</name>
    <message>
        <source>trace: no flow begins or ends at a site or {region}</source>
        <translation>التتبّع: لا تدفّق يبدأ أو ينتهي عند موقع أو {region}</translation>
    </message>
    <message>
        <source>trace: no flow weighs anything</source>
        <translation>التتبّع: لا وزن لأيّ تدفّق</translation>
    </message>
    <message>
        <source>trace: no site or {region} {word}; known: none</source>
        <translation>التتبّع: لا موقع ولا {region} باسم {word}؛ المعروف: لا شيء</translation>
    </message>
    <message>
        <source>trace: no site or {region} {word}; known: {known}</source>
        <translation>التتبّع: لا موقع ولا {region} باسم {word}؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>trace: no weights are recorded</source>
        <translation>التتبّع: لا أوزان مسجَّلة</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
</context>
<context>
    <name>overlays.stocks</name>
    <message>
        <source>1 square = {amount}</source>
        <translation>مربّع واحد = {amount}</translation>
    </message>
    <message>
        <source>At the end of {moment}, no {place} was surveyed: what lies there is not known.</source>
        <translation>في نهاية {moment} لم يُجرَد أيّ {place}: لا يُعرف ما فيه.</translation>
    </message>
    <message>
        <source>At the end of {moment}, nothing lies in any {place}.</source>
        <translation>في نهاية {moment} لا شيء في أيّ {place}.</translation>
    </message>
    <message>
        <source>At the end of {moment}, the official books leave out {amount} that surveys find in {some} of {places}.</source>
        <translation>في نهاية {moment} تُغفل الدفاتر الرسمية {amount} تجدها عمليات الجرد في {some} من {places}.</translation>
    </message>
    <message>
        <source>At the end of {moment}, {amount} lie in {some} of {places}</source>
        <translation>في نهاية {moment} يوجد {amount} في {some} من {places}</translation>
    </message>
    <message>
        <source>At the end of {moment}, {amount} lie in {some} of {places}, {more} more than at the first survey</source>
        <translation>في نهاية {moment} يوجد {amount} في {some} من {places}، بزيادة {more} على الجرد الأوّل</translation>
    </message>
    <message>
        <source>Crates</source>
        <translation>الصناديق</translation>
    </message>
    <message>
        <source>Lies here</source>
        <translation>الموجود هنا</translation>
    </message>
    <message>
        <source>Standard uncertainty</source>
        <translation>عدم اليقين المعياري</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>المخزونات</translation>
    </message>
    <message>
        <source>Stocks at sites</source>
        <translation>المخزونات في المواقع</translation>
    </message>
    <message>
        <source>Stocks in {places}</source>
        <translation>المخزونات في {places}</translation>
    </message>
    <message>
        <source>What lies where?</source>
        <translation>ماذا يوجد أين؟</translation>
    </message>
    <message>
        <source>When it was surveyed, no {place} was surveyed: what lies there is not known.</source>
        <translation>حين أُجري الجرد لم يُجرَد أيّ {place}: لا يُعرف ما فيه.</translation>
    </message>
    <message>
        <source>When it was surveyed, nothing lies in any {place}.</source>
        <translation>حين أُجري الجرد لم يكن شيء في أيّ {place}.</translation>
    </message>
    <message>
        <source>When it was surveyed, the official books leave out {amount} that surveys find in {some} of {places}.</source>
        <translation>حين أُجري الجرد أغفلت الدفاتر الرسمية {amount} تجدها عمليات الجرد في {some} من {places}.</translation>
    </message>
    <message>
        <source>When it was surveyed, {amount} lie in {some} of {places}</source>
        <translation>حين أُجري الجرد كان يوجد {amount} في {some} من {places}</translation>
    </message>
    <message>
        <source>When it was surveyed, {amount} lie in {some} of {places}, {more} more than at the first survey</source>
        <translation>حين أُجري الجرد كان يوجد {amount} في {some} من {places}، بزيادة {more} على الجرد الأوّل</translation>
    </message>
    <message>
        <source>area of a circle = what lies there; the largest: {amount}</source>
        <translation>مساحة الدائرة = ما يوجد هناك؛ الأكبر: {amount}</translation>
    </message>
    <message>
        <source>end of {moment}</source>
        <translation>نهاية {moment}</translation>
    </message>
    <message>
        <source>holds most: {amount}</source>
        <translation>الأكثر احتواءً: {amount}</translation>
    </message>
    <message>
        <source>left out: {amount} that surveys find</source>
        <translation>مُغفَل: {amount} تجدها عمليات الجرد</translation>
    </message>
    <message>
        <source>not surveyed</source>
        <translation>لم يُجرَد</translation>
    </message>
    <message>
        <source>nothing lies there</source>
        <translation>لا شيء هناك</translation>
    </message>
    <message>
        <source>official view: the operators&apos; books have no stocks</source>
        <translation>النظرة الرسمية: دفاتر المشغّلين بلا مخزونات</translation>
    </message>
    <message>
        <source>stocks: {city} has no stocks in what is shown</source>
        <translation>المخزونات: لا مخزونات لمدينة {city} فيما يُعرض</translation>
    </message>
    <message>
        <source>surveys at the end of the step; the official books have no stocks</source>
        <translation>جرد في نهاية الخطوة؛ الدفاتر الرسمية بلا مخزونات</translation>
    </message>
    <message>
        <source>what a survey finds at the end of a step, summed over materials; uncertainties add in squares</source>
        <translation>ما يجده الجرد في نهاية الخطوة، مجموعًا على الموادّ؛ ومقادير عدم اليقين تُجمع بالمربّعات</translation>
    </message>
    <message>
        <source>what lies where</source>
        <translation>ماذا يوجد أين</translation>
    </message>
    <message>
        <source>{classes:g} of all steps together</source>
        <translation>{classes:g} لكلّ الخطوات معًا</translation>
    </message>
    <message>
        <source>{material}: {amount}</source>
        <translation>{material}: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows without a mass</source>
        <extracomment>{n} row without a mass</extracomment>
        <translation>
            <numerusform>لا صفوف بلا كتلة</numerusform>
            <numerusform>صفّ واحد بلا كتلة</numerusform>
            <numerusform>صفّان بلا كتلة</numerusform>
            <numerusform>{n} صفوف بلا كتلة</numerusform>
            <numerusform>{n} صفًّا بلا كتلة</numerusform>
            <numerusform>{n} صفّ بلا كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} survey rows</source>
        <extracomment>{n} survey row</extracomment>
        <translation>
            <numerusform>لا صفوف جرد</numerusform>
            <numerusform>صفّ جرد واحد</numerusform>
            <numerusform>صفّا جرد</numerusform>
            <numerusform>{n} صفوف جرد</numerusform>
            <numerusform>{n} صفَّ جرد</numerusform>
            <numerusform>{n} صفّ جرد</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}; {place} holds most, {amount}.</source>
        <translation>{said}؛ وأكثرها احتواءً {place}، {amount}.</translation>
    </message>
</context>
<context>
    <name>overlays.tenths</name>
    <message>
        <source>poorest tenth of the people {poor}, richest tenth {rich}</source>
        <translation>العُشر الأفقر من السكّان {poor}، والعُشر الأغنى {rich}</translation>
    </message>
</context>
<context>
    <name>overlays.thrown</name>
    <message>
        <source>A bag of waste</source>
        <translation>كيس نفايات</translation>
    </message>
    <message>
        <source>Close {site}</source>
        <translation>إغلاق {site}</translation>
    </message>
    <message>
        <source>Make {site} half as large</source>
        <translation>تصغير {site} إلى النصف</translation>
    </message>
    <message>
        <source>Move it to {place}, the richest</source>
        <translation>نقلها إلى {place}، الأغنى</translation>
    </message>
    <message>
        <source>Move it to {place}, where fewest live</source>
        <translation>نقلها إلى {place}، حيث يسكن الأقلّ</translation>
    </message>
    <message>
        <source>The chimney of {site} gives the people of {place} most: {dose} for {people}.</source>
        <translation>مدخنة {site} تصيب سكّان {place} أكثر من غيرهم: {dose} لكلّ {people}.</translation>
    </message>
    <message>
        <source>The poorest third of the city breathe {share} of it.</source>
        <translation>الثلث الأفقر من المدينة يتنفّس {share} منها.</translation>
    </message>
    <message>
        <source>Thrown away in {place}</source>
        <translation>أُلقي في {place}</translation>
    </message>
    <message>
        <source>nothing of {material} is recorded from {place}</source>
        <translation>لا شيء من {material} مسجَّل من {place}</translation>
    </message>
    <message numerus="yes">
        <source>{n} close {place}</source>
        <extracomment>{n} close {place}</extracomment>
        <translation>
            <numerusform>لم يختر أحد إغلاق {place}</numerusform>
            <numerusform>اختار واحد إغلاق {place}</numerusform>
            <numerusform>اختار اثنان إغلاق {place}</numerusform>
            <numerusform>اختار {n} إغلاق {place}</numerusform>
            <numerusform>اختار {n} إغلاق {place}</numerusform>
            <numerusform>اختار {n} إغلاق {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} make {place} half as large</source>
        <extracomment>{n} make {place} half as large</extracomment>
        <translation>
            <numerusform>لم يختر أحد تصغير {place} إلى النصف</numerusform>
            <numerusform>اختار واحد تصغير {place} إلى النصف</numerusform>
            <numerusform>اختار اثنان تصغير {place} إلى النصف</numerusform>
            <numerusform>اختار {n} تصغير {place} إلى النصف</numerusform>
            <numerusform>اختار {n} تصغير {place} إلى النصف</numerusform>
            <numerusform>اختار {n} تصغير {place} إلى النصف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} move it to {place}, the richest</source>
        <extracomment>{n} move it to {place}, the richest</extracomment>
        <translation>
            <numerusform>لم يختر أحد نقلها إلى {place}، الأغنى</numerusform>
            <numerusform>اختار واحد نقلها إلى {place}، الأغنى</numerusform>
            <numerusform>اختار اثنان نقلها إلى {place}، الأغنى</numerusform>
            <numerusform>اختار {n} نقلها إلى {place}، الأغنى</numerusform>
            <numerusform>اختار {n} نقلها إلى {place}، الأغنى</numerusform>
            <numerusform>اختار {n} نقلها إلى {place}، الأغنى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} move it to {place}, where fewest live</source>
        <extracomment>{n} move it to {place}, where fewest live</extracomment>
        <translation>
            <numerusform>لم يختر أحد نقلها إلى {place}، حيث يسكن الأقلّ</numerusform>
            <numerusform>اختار واحد نقلها إلى {place}، حيث يسكن الأقلّ</numerusform>
            <numerusform>اختار اثنان نقلها إلى {place}، حيث يسكن الأقلّ</numerusform>
            <numerusform>اختار {n} نقلها إلى {place}، حيث يسكن الأقلّ</numerusform>
            <numerusform>اختار {n} نقلها إلى {place}، حيث يسكن الأقلّ</numerusform>
            <numerusform>اختار {n} نقلها إلى {place}، حيث يسكن الأقلّ</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {share} go here</source>
        <translation>{place}: {share} تذهب إلى هنا</translation>
    </message>
    <message>
        <source>{share} of all that is like it end at {place}</source>
        <translation>{share} من كلّ ما يماثلها ينتهي في {place}</translation>
    </message>
</context>
<context>
    <name>overlays.trace</name>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Ends there</source>
        <translation>ينتهي هناك</translation>
    </message>
    <message>
        <source>Ends there, by the other account</source>
        <translation>ينتهي هناك، بالحساب الآخر</translation>
    </message>
    <message>
        <source>Ends there, difference of the accounts</source>
        <translation>ينتهي هناك، فرق الحسابين</translation>
    </message>
    <message>
        <source>Ends there, share</source>
        <translation>ينتهي هناك، الحصّة</translation>
    </message>
    <message>
        <source>Made there</source>
        <translation>نشأ هناك</translation>
    </message>
    <message>
        <source>Made there, by the other account</source>
        <translation>نشأ هناك، بالحساب الآخر</translation>
    </message>
    <message>
        <source>Made there, difference of the accounts</source>
        <translation>نشأ هناك، فرق الحسابين</translation>
    </message>
    <message>
        <source>Made there, share</source>
        <translation>نشأ هناك، الحصّة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Whose waste is it, and where does it end?</source>
        <translation>نفايات مَن هي، وأين تنتهي؟</translation>
    </message>
    <message>
        <source>whose waste, and where it went</source>
        <translation>نفايات مَن، وإلى أين ذهبت</translation>
    </message>
</context>
<context>
    <name>overlays.trace_page</name>
    <message>
        <source>{batch}: {mass} of {material} from {place}</source>
        <translation>{batch}: {mass} من {material} من {place}</translation>
    </message>
    <message>
        <source>{mass} begin at {place}; {share} stays on the way.</source>
        <translation>يبدأ {mass} عند {place}؛ ويبقى {share} على الطريق.</translation>
    </message>
    <message>
        <source>{number}. {moment}: {start} to {end}, {mass}</source>
        <translation>{number}. {moment}: من {start} إلى {end}، {mass}</translation>
    </message>
    <message>
        <source>{number}. {moment}: {start} to {end}, {mass}; then owned by {owner}</source>
        <translation>{number}. {moment}: من {start} إلى {end}، {mass}؛ ثم ملك {owner}</translation>
    </message>
    <message>
        <source>{number}. {start} to {end}, {mass}</source>
        <translation>{number}. من {start} إلى {end}، {mass}</translation>
    </message>
    <message>
        <source>{number}. {start} to {end}, {mass}; then owned by {owner}</source>
        <translation>{number}. من {start} إلى {end}، {mass}؛ ثم ملك {owner}</translation>
    </message>
    <message>
        <source>{place} handles {mass}; {share} has no recorded origin.</source>
        <translation>يعالج {place} {mass}؛ و{share} منها بلا منشأ مسجَّل.</translation>
    </message>
</context>
<context>
    <name>overlays.trace_words</name>
    <message>
        <source>Nothing enters {place}.</source>
        <translation>لا شيء يدخل {place}.</translation>
    </message>
    <message>
        <source>Nothing leaves {place}.</source>
        <translation>لا شيء يخرج من {place}.</translation>
    </message>
    <message>
        <source>Of the {mass} that begin at {place}, {parts}, if what enters a place mixes there.</source>
        <translation>من {mass} تبدأ عند {place}: {parts}، إن كان ما يدخل المكان يختلط فيه.</translation>
    </message>
    <message>
        <source>Of the {mass} that {place} handles, {parts}, if what enters a place mixes there.</source>
        <translation>من {mass} يعالجها {place}: {parts}، إن كان ما يدخل المكان يختلط فيه.</translation>
    </message>
    <message>
        <source>Where it came from: {start}, % of {mass} in the whole record</source>
        <translation>من أين جاءت: {start}، ٪ من {mass} في السجلّ كلّه</translation>
    </message>
    <message>
        <source>Where it came from: {start}, {mass} in the whole record</source>
        <translation>من أين جاءت: {start}، {mass} في السجلّ كلّه</translation>
    </message>
    <message>
        <source>Where it goes: {start}, % of {mass} in the whole record</source>
        <translation>إلى أين تذهب: {start}، ٪ من {mass} في السجلّ كلّه</translation>
    </message>
    <message>
        <source>Where it goes: {start}, {mass} in the whole record</source>
        <translation>إلى أين تذهب: {start}، {mass} في السجلّ كلّه</translation>
    </message>
    <message>
        <source>assumed: what enters a place mixes there (proportional mixing); the whole record, whatever the moment</source>
        <translation>المفترض: ما يدخل المكان يختلط فيه (اختلاط تناسبيّ)؛ السجلّ كلّه، أيًّا كانت اللحظة</translation>
    </message>
    <message>
        <source>by facility: {parts}</source>
        <translation>حسب المنشأة: {parts}</translation>
    </message>
    <message>
        <source>by material: {parts}</source>
        <translation>حسب المادّة: {parts}</translation>
    </message>
    <message>
        <source>claims recover; whole way recorded: {parts}</source>
        <translation>تطالب بالاسترداد؛ الطريق كلّها مسجَّلة: {parts}</translation>
    </message>
    <message>
        <source>claims repair; whole way recorded: {parts}</source>
        <translation>تطالب بالإصلاح؛ الطريق كلّها مسجَّلة: {parts}</translation>
    </message>
    <message>
        <source>claims rest; whole way recorded: {parts}</source>
        <translation>تطالب بالراحة؛ الطريق كلّها مسجَّلة: {parts}</translation>
    </message>
    <message>
        <source>full account: {leak}; official books {booked}, weighed {weighed}: they add {apart}</source>
        <translation>الحساب الكامل: {leak}؛ الدفاتر الرسمية {booked}، والموزون {weighed}: تزيد {apart}</translation>
    </message>
    <message>
        <source>full account: {leak}; official books {booked}, weighed {weighed}: they leave out {apart}</source>
        <translation>الحساب الكامل: {leak}؛ الدفاتر الرسمية {booked}، والموزون {weighed}: تُغفل {apart}</translation>
    </message>
    <message>
        <source>leakage</source>
        <translation>التسرّب</translation>
    </message>
    <message>
        <source>nothing comes from here</source>
        <translation>لا شيء يأتي من هنا</translation>
    </message>
    <message>
        <source>nothing ends here</source>
        <translation>لا شيء ينتهي هنا</translation>
    </message>
    <message>
        <source>official view: {leak}; official books {booked}, weighed {weighed}: they add {apart}</source>
        <translation>النظرة الرسمية: {leak}؛ الدفاتر الرسمية {booked}، والموزون {weighed}: تزيد {apart}</translation>
    </message>
    <message>
        <source>official view: {leak}; official books {booked}, weighed {weighed}: they leave out {apart}</source>
        <translation>النظرة الرسمية: {leak}؛ الدفاتر الرسمية {booked}، والموزون {weighed}: تُغفل {apart}</translation>
    </message>
    <message>
        <source>share of a way = its tonnes ÷ the larger of what enters and what leaves the place it begins at (upstream: ends at); reached = (I − Q)⁻¹ start, an absorbing chain with proportional mixing</source>
        <translation>حصّة الطريق = أطنانه ÷ الأكبر ممّا يدخل المكان الذي يبدأ عنده وما يخرج منه (صعودًا: الذي ينتهي عنده)؛ المبلوغ = (I − Q)⁻¹ البداية، سلسلة ماصّة باختلاط تناسبيّ</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message numerus="yes">
        <source>the rest at {n} other places</source>
        <extracomment>the rest at {n} other place</extracomment>
        <translation>
            <numerusform>والباقي في لا مكان آخر</numerusform>
            <numerusform>والباقي في مكان واحد آخر</numerusform>
            <numerusform>والباقي في مكانين آخرين</numerusform>
            <numerusform>والباقي في {n} أماكن أخرى</numerusform>
            <numerusform>والباقي في {n} مكانًا آخر</numerusform>
            <numerusform>والباقي في {n} مكان آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the rest from {n} other places</source>
        <extracomment>the rest from {n} other place</extracomment>
        <translation>
            <numerusform>والباقي من لا مكان آخر</numerusform>
            <numerusform>والباقي من مكان واحد آخر</numerusform>
            <numerusform>والباقي من مكانين آخرين</numerusform>
            <numerusform>والباقي من {n} أماكن أخرى</numerusform>
            <numerusform>والباقي من {n} مكانًا آخر</numerusform>
            <numerusform>والباقي من {n} مكان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>أطنان</translation>
    </message>
    <message>
        <source>{leak} ({share} by the other account)</source>
        <translation>{leak} ({share} بالحساب الآخر)</translation>
    </message>
    <message>
        <source>{mass} in the whole record</source>
        <translation>{mass} في السجلّ كلّه</translation>
    </message>
    <message>
        <source>{mass} of {material}</source>
        <translation>{mass} من {material}</translation>
    </message>
    <message>
        <source>{name} {share}</source>
        <translation>{name} {share}</translation>
    </message>
    <message numerus="yes">
        <source>{places} lie in a ring of ways that nothing enters: what comes from there has no recorded origin.</source>
        <extracomment>{places} lies in a ring of ways that nothing enters: what comes from there has no recorded origin.</extracomment>
        <translation>
            <numerusform>{places} ضمن حلقة طرق لا يدخلها شيء: ما يأتي منها بلا منشأ مسجَّل.</numerusform>
            <numerusform>{places} ضمن حلقة طرق لا يدخلها شيء: ما يأتي منها بلا منشأ مسجَّل.</numerusform>
            <numerusform>{places} ضمن حلقة طرق لا يدخلها شيء: ما يأتي منها بلا منشأ مسجَّل.</numerusform>
            <numerusform>{places} ضمن حلقة طرق لا يدخلها شيء: ما يأتي منها بلا منشأ مسجَّل.</numerusform>
            <numerusform>{places} ضمن حلقة طرق لا يدخلها شيء: ما يأتي منها بلا منشأ مسجَّل.</numerusform>
            <numerusform>{places} ضمن حلقة طرق لا يدخلها شيء: ما يأتي منها بلا منشأ مسجَّل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} lie in a ring of ways that nothing leaves: what comes in rests there.</source>
        <extracomment>{places} lies in a ring of ways that nothing leaves: what comes in rests there.</extracomment>
        <translation>
            <numerusform>{places} ضمن حلقة طرق لا يخرج منها شيء: ما يدخلها يستقرّ فيها.</numerusform>
            <numerusform>{places} ضمن حلقة طرق لا يخرج منها شيء: ما يدخلها يستقرّ فيها.</numerusform>
            <numerusform>{places} ضمن حلقة طرق لا يخرج منها شيء: ما يدخلها يستقرّ فيها.</numerusform>
            <numerusform>{places} ضمن حلقة طرق لا يخرج منها شيء: ما يدخلها يستقرّ فيها.</numerusform>
            <numerusform>{places} ضمن حلقة طرق لا يخرج منها شيء: ما يدخلها يستقرّ فيها.</numerusform>
            <numerusform>{places} ضمن حلقة طرق لا يخرج منها شيء: ما يدخلها يستقرّ فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} comes from {place}</source>
        <translation>{share} يأتي من {place}</translation>
    </message>
    <message>
        <source>{share} ends at {place}</source>
        <translation>{share} ينتهي في {place}</translation>
    </message>
    <message>
        <source>{share} has no recorded origin</source>
        <translation>{share} بلا منشأ مسجَّل</translation>
    </message>
    <message>
        <source>{share} stays on the way</source>
        <translation>{share} يبقى على الطريق</translation>
    </message>
</context>
<context>
    <name>overlays.tracing</name>
    <message>
        <source>a trace needs flows</source>
        <translation>يحتاج التتبّع إلى تدفّقات</translation>
    </message>
    <message>
        <source>{material} cannot be followed alone: sites send out materials that did not enter them</source>
        <translation>لا يمكن تتبّع {material} وحدها: ترسل المواقع موادّ لم تدخلها</translation>
    </message>
</context>
<context>
    <name>overlays.unrest</name>
    <message>
        <source>By the end of {moment} {share} of the people support the protest, and no {district} has risen.</source>
        <translation>بنهاية {moment} يؤيّد الاحتجاج {share} من السكّان، ولم ينتفض أيّ {district}.</translation>
    </message>
    <message>
        <source>By the end of {moment} {share} of the people support the protest: {first} has risen.</source>
        <translation>بنهاية {moment} يؤيّد الاحتجاج {share} من السكّان: بدأت الانتفاضة في {first}.</translation>
    </message>
    <message>
        <source>By the end of {moment} {share} of the people support the protest; {first} rose first, and {risen} of {districts} have risen.</source>
        <translation>بنهاية {moment} يؤيّد الاحتجاج {share} من السكّان؛ بدأت الانتفاضة في {first}، وبلغت {risen} من {districts}.</translation>
    </message>
    <message>
        <source>By {moment} nobody knows yet; it becomes known in {known}.</source>
        <translation>حتى {moment} لا أحد يعلم بعد؛ ويُعرف الأمر في {known}.</translation>
    </message>
    <message>
        <source>From this support around on</source>
        <translation>ابتداءً من هذا التأييد المحيط</translation>
    </message>
    <message>
        <source>Known from step; 0: as it starts</source>
        <translation>يُعرف من الخطوة؛ ٠: منذ البداية</translation>
    </message>
    <message>
        <source>Of the support around, passed on in a step</source>
        <translation>ما يُنقل من التأييد المحيط في الخطوة</translation>
    </message>
    <message>
        <source>Of those who notice, join in a step</source>
        <translation>المنضمّون في الخطوة ممّن يلاحظون</translation>
    </message>
    <message>
        <source>Ripple that half the people notice; 0: the mean</source>
        <translation>تموّج يلاحظه نصف الناس؛ ٠: المتوسّط</translation>
    </message>
    <message>
        <source>Risen in</source>
        <translation>الانتفاضة في</translation>
    </message>
    <message>
        <source>Support around, a step before</source>
        <translation>التأييد المحيط، قبل خطوة</translation>
    </message>
    <message>
        <source>Support for the protest</source>
        <translation>تأييد الاحتجاج</translation>
    </message>
    <message>
        <source>Support for the protest, %</source>
        <translation>تأييد الاحتجاج، ٪</translation>
    </message>
    <message>
        <source>Threshold model on the neighbour graph: assumed, not fitted</source>
        <translation>نموذج العتبة على شبكة الجوار: مفترَض، لا مُلاءَم</translation>
    </message>
    <message>
        <source>Unrest</source>
        <translation>الاضطراب</translation>
    </message>
    <message>
        <source>Where does the unrest spread?</source>
        <translation>إلى أين يمتدّ الاضطراب؟</translation>
    </message>
    <message>
        <source>a model: {share} of those who notice join in a {step}</source>
        <translation>نموذج: ينضمّ {share} ممّن يلاحظون في كلّ {step}</translation>
    </message>
    <message>
        <source>borders of the regions</source>
        <translation>حدود المناطق</translation>
    </message>
    <message>
        <source>half</source>
        <translation>النصف</translation>
    </message>
    <message>
        <source>half of the people notice {amount}; known from {moment} on</source>
        <translation>نصف الناس يلاحظون {amount}؛ ويُعرف ابتداءً من {moment}</translation>
    </message>
    <message>
        <source>known from</source>
        <translation>يُعرف من</translation>
    </message>
    <message>
        <source>not risen</source>
        <translation>لم ينتفض</translation>
    </message>
    <message>
        <source>passing</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>regions that share a border or a corner</source>
        <translation>مناطق تشترك في حدّ أو زاوية</translation>
    </message>
    <message>
        <source>ripples</source>
        <translation>التموّجات</translation>
    </message>
    <message>
        <source>risen since {moment}</source>
        <translation>منتفض منذ {moment}</translation>
    </message>
    <message>
        <source>risen, with half of the people or more: {risen} of {districts}</source>
        <translation>منتفض، بنصف الناس أو أكثر: {risen} من {districts}</translation>
    </message>
    <message>
        <source>seeing</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>short lines: passed on to neighbours in this {step}</source>
        <translation>خطوط قصيرة: يُنقل إلى الجيران في هذه الخطوة ({step})</translation>
    </message>
    <message>
        <source>support that spreads to neighbours</source>
        <translation>تأييد يمتدّ إلى الجيران</translation>
    </message>
    <message>
        <source>support(t) = support(t − 1) + (1 − support(t − 1)) × (1 − (1 − seeing × seen) × (1 − passing × around)), seen = ripple ÷ (ripple + half), around = mean support of the neighbours at t − 1 where that is at least the threshold</source>
        <translation>التأييد(t) = التأييد(t − 1) + (1 − التأييد(t − 1)) × (1 − (1 − الملاحظة × الملحوظ) × (1 − النقل × المحيط))، الملحوظ = التموّج ÷ (التموّج + النصف)، المحيط = متوسّط تأييد الجيران عند t − 1 حيث لا يقلّ عن العتبة</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>unrest: districts are needed to lay it on</source>
        <translation>الاضطراب: تلزم أحياء يُسقَط عليها</translation>
    </message>
    <message>
        <source>where {threshold} of the people around support it, {share} of that share join too</source>
        <translation>حيث يؤيّده {threshold} من الناس المحيطين، ينضمّ {share} من تلك الحصّة أيضًا</translation>
    </message>
    <message>
        <source>{why}: no unrest.</source>
        <translation>{why}: لا اضطراب.</translation>
    </message>
</context>
<context>
    <name>overlays.waste</name>
    <message>
        <source>Group districts by</source>
        <translation>تجميع الأحياء حسب</translation>
    </message>
    <message>
        <source>Net gain of waste</source>
        <translation>صافي كسب النفايات</translation>
    </message>
    <message>
        <source>Net gain of waste, sum of the group</source>
        <translation>صافي كسب النفايات، مجموع المجموعة</translation>
    </message>
    <message>
        <source>Net of there and back</source>
        <translation>صافي الذهاب والإياب</translation>
    </message>
    <message>
        <source>Shade by</source>
        <translation>التظليل حسب</translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>النفايات الناشئة</translation>
    </message>
    <message>
        <source>Waste made, sum of the group</source>
        <translation>النفايات الناشئة، مجموع المجموعة</translation>
    </message>
    <message>
        <source>Waste passing</source>
        <translation>النفايات العابرة</translation>
    </message>
    <message>
        <source>Waste passing, sum of the group</source>
        <translation>النفايات العابرة، مجموع المجموعة</translation>
    </message>
    <message>
        <source>Waste received</source>
        <translation>النفايات المستلَمة</translation>
    </message>
    <message>
        <source>Waste received, sum of the group</source>
        <translation>النفايات المستلَمة، مجموع المجموعة</translation>
    </message>
    <message>
        <source>arrows: {title}</source>
        <translation>الأسهم: {title}</translation>
    </message>
    <message>
        <source>arrows: {title}, {period}</source>
        <translation>الأسهم: {title}، {period}</translation>
    </message>
    <message>
        <source>as much comes as goes</source>
        <translation>يأتي بقدر ما يذهب</translation>
    </message>
    <message>
        <source>by {group}: every {district} shows the sum of its group</source>
        <translation>حسب {group}: يُعرض في كلّ {district} مجموع مجموعته</translation>
    </message>
    <message>
        <source>ends in no {district}: {mass}</source>
        <translation>لا ينتهي في أيّ {district}: {mass}</translation>
    </message>
    <message>
        <source>ends in no {district}: {mass}, mean of {period}</source>
        <translation>لا ينتهي في أيّ {district}: {mass}، متوسّط {period}</translation>
    </message>
    <message>
        <source>made = tonnes that leave a region, its sites left out</source>
        <translation>الناشئ = الأطنان الخارجة من منطقة، دون مواقعها</translation>
    </message>
    <message>
        <source>net = tonnes that end in a region less tonnes that begin there, at its sites or not</source>
        <translation>الصافي = الأطنان المنتهية في منطقة ناقص الأطنان البادئة فيها، في مواقعها أو خارجها</translation>
    </message>
    <message>
        <source>passing = tonnes whose way crosses a region without beginning or ending there</source>
        <translation>العابر = الأطنان التي يقطع طريقها منطقة دون أن تبدأ أو تنتهي فيها</translation>
    </message>
    <message>
        <source>per head = tonnes made ÷ people</source>
        <translation>للفرد = الأطنان الناشئة ÷ السكّان</translation>
    </message>
    <message>
        <source>received = tonnes that end in a region, at a site or not</source>
        <translation>المستلَم = الأطنان المنتهية في منطقة، في موقع أو خارجه</translation>
    </message>
    <message>
        <source>waste: no column with the role population in {city}, so none per head</source>
        <translation>النفايات: لا عمود بدور السكّان في {city}، فلا قيمة للفرد</translation>
    </message>
    <message>
        <source>waste: {column} is no total, so it cannot be divided by people</source>
        <translation>النفايات: {column} ليس مجموعًا، فلا يُقسم على السكّان</translation>
    </message>
    <message>
        <source>waste: {measure} is computed from flows, and a column or a city without flows has none</source>
        <translation>النفايات: تُحسب {measure} من التدفّقات، ولا تكون لعمود أو لمدينة بلا تدفّقات</translation>
    </message>
    <message>
        <source>who sends what to whom</source>
        <translation>من يرسل ماذا إلى من</translation>
    </message>
    <message>
        <source>{column} per head</source>
        <translation>{column} للفرد</translation>
    </message>
</context>
<context>
    <name>overlays.wealth</name>
    <message>
        <source>4.4 Inequality, 4.5 Classes</source>
        <translation>4.4 عدم المساواة، 4.5 الفئات</translation>
    </message>
    <message>
        <source>Gini {gini} (each region counts once)</source>
        <translation>جيني {gini} (كلّ منطقة تُحسب مرّة)</translation>
    </message>
    <message>
        <source>Gini {gini} (weighted by people)</source>
        <translation>جيني {gini} (مرجَّح بالسكّان)</translation>
    </message>
    <message>
        <source>Gini {gini}, P90/P10 {ratio} (each region counts once)</source>
        <translation>جيني {gini}، P90/P10 {ratio} (كلّ منطقة تُحسب مرّة)</translation>
    </message>
    <message>
        <source>Gini {gini}, P90/P10 {ratio} (weighted by people)</source>
        <translation>جيني {gini}، P90/P10 {ratio} (مرجَّح بالسكّان)</translation>
    </message>
    <message>
        <source>Wealth disparity</source>
        <translation>تفاوت الثروة</translation>
    </message>
    <message>
        <source>Who is rich, and who is not?</source>
        <translation>من الغنيّ، ومن ليس غنيًّا؟</translation>
    </message>
    <message>
        <source>as the neighbours</source>
        <translation>مثل الجيران</translation>
    </message>
    <message>
        <source>gap = value − mean of the neighbours (regions that share a border or a corner)</source>
        <translation>الفجوة = القيمة − متوسّط الجيران (مناطق تشترك في حدّ أو زاوية)</translation>
    </message>
    <message>
        <source>no Gini: there are values below zero</source>
        <translation>لا معامل جيني: توجد قيم دون الصفر</translation>
    </message>
    <message>
        <source>no positive median to compare with</source>
        <translation>لا وسيط موجب للمقارنة به</translation>
    </message>
    <message>
        <source>ratio = value ÷ the city&apos;s median, weighted by people</source>
        <translation>النسبة = القيمة ÷ وسيط المدينة، مرجَّحًا بالسكّان</translation>
    </message>
    <message>
        <source>the city&apos;s median</source>
        <translation>وسيط المدينة</translation>
    </message>
    <message>
        <source>the city&apos;s median: {median}</source>
        <translation>وسيط المدينة: {median}</translation>
    </message>
    <message>
        <source>wealth: points have no neighbours to compare with</source>
        <translation>الثروة: ليس للنقاط جيران للمقارنة بهم</translation>
    </message>
    <message>
        <source>wealth: {column} holds categories, not numbers</source>
        <translation>الثروة: في {column} أصناف لا أعداد</translation>
    </message>
    <message>
        <source>who has how much</source>
        <translation>من يملك كم</translation>
    </message>
    <message>
        <source>{column} against the city&apos;s median</source>
        <translation>{column} مقارنةً بوسيط المدينة</translation>
    </message>
    <message>
        <source>{column}, gap to the neighbours</source>
        <translation>{column}، الفجوة عن الجيران</translation>
    </message>
    <message>
        <source>{districts} without neighbours</source>
        <translation>{districts} بلا جيران</translation>
    </message>
    <message>
        <source>× median</source>
        <translation>× الوسيط</translation>
    </message>
</context>
<context>
    <name>packs.own_stories</name>
    <message>
        <source>the pack is told in another language than its own, which is English</source>
        <translation>الحزمة مرويّة بلغة غير لغتها، وهي الإنجليزيّة</translation>
    </message>
    <message>
        <source>the pack {name} is read-only</source>
        <translation>الحزمة {name} للقراءة فقط</translation>
    </message>
    <message>
        <source>this city is not a pack</source>
        <translation>هذه المدينة ليست حزمة</translation>
    </message>
</context>
<context>
    <name>packs.periods</name>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>week {number}, {year}</source>
        <translation>الأسبوع {number}، {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>packs.table_proposal</name>
    <message>
        <source>bar</source>
        <translation>خطّ عمودي</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
</context>
<context>
    <name>render.chrome</name>
    <message>
        <source>no scale: a plane without metres</source>
        <translation>لا مقياس: مستوى بلا أمتار</translation>
    </message>
    <message>
        <source>{length:,.0f} cm</source>
        <translation>{length:,.0f} سم</translation>
    </message>
    <message>
        <source>{length:,.0f} km</source>
        <translation>{length:,.0f} كم</translation>
    </message>
    <message>
        <source>{length:,.0f} m</source>
        <translation>{length:,.0f} م</translation>
    </message>
    <message>
        <source>{length:.3g} mm</source>
        <translation>{length:.3g} مم</translation>
    </message>
</context>
<context>
    <name>render.keys</name>
    <message>
        <source>column {column}, row {row}: {count}</source>
        <translation>العمود {column}، الصفّ {row}: {count}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} إلى {high} {unit}</translation>
    </message>
    <message>
        <source>{span}: {districts}</source>
        <translation>{span}: {districts}</translation>
    </message>
</context>
<context>
    <name>render.legend</name>
    <message numerus="yes">
        <source>and {n} more keys</source>
        <extracomment>and {n} more key</extracomment>
        <translation>
            <numerusform>ولا مفاتيح أخرى</numerusform>
            <numerusform>ومفتاح آخر</numerusform>
            <numerusform>ومفتاحان آخران</numerusform>
            <numerusform>و{n} مفاتيح أخرى</numerusform>
            <numerusform>و{n} مفتاحًا آخر</numerusform>
            <numerusform>و{n} مفتاح آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{word}  {n}</source>
        <translation>{word}: {n}</translation>
    </message>
</context>
<context>
    <name>render.report_page</name>
    <message>
        <source>How it was worked out</source>
        <translation>كيف حُسب هذا</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more in the receipt of this file</source>
        <extracomment>and {n} more in the receipt of this file</extracomment>
        <translation>
            <numerusform>ولا شيء آخر في إيصال هذا الملفّ</numerusform>
            <numerusform>وواحد آخر في إيصال هذا الملفّ</numerusform>
            <numerusform>واثنان آخران في إيصال هذا الملفّ</numerusform>
            <numerusform>و{n} أخرى في إيصال هذا الملفّ</numerusform>
            <numerusform>و{n} أخرى في إيصال هذا الملفّ</numerusform>
            <numerusform>و{n} أخرى في إيصال هذا الملفّ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>render.sankey</name>
    <message>
        <source>more in: {mass}</source>
        <translation>فائض الداخل: {mass}</translation>
    </message>
    <message>
        <source>more out: {mass}</source>
        <translation>فائض الخارج: {mass}</translation>
    </message>
    <message>
        <source>width = amount; hatched = does not balance; loops run below</source>
        <translation>العرض = الكمّية؛ المخطَّط = لا يتوازن؛ والحلقات تمرّ في الأسفل</translation>
    </message>
</context>
<context>
    <name>render.snapshot</name>
    <message>
        <source>data: {sources}</source>
        <translation>البيانات: {sources}</translation>
    </message>
    <message numerus="yes">
        <source>data: {sources} and {n} more</source>
        <extracomment>data: {sources} and {n} more</extracomment>
        <translation>
            <numerusform>البيانات: {sources} ولا شيء آخر</numerusform>
            <numerusform>البيانات: {sources} وواحد آخر</numerusform>
            <numerusform>البيانات: {sources} واثنان آخران</numerusform>
            <numerusform>البيانات: {sources} و{n} أخرى</numerusform>
            <numerusform>البيانات: {sources} و{n} أخرى</numerusform>
            <numerusform>البيانات: {sources} و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>made data</source>
        <translation>بيانات مُختلَقة</translation>
    </message>
</context>
<context>
    <name>render.tale_page</name>
    <message>
        <source>Sources: {sources}</source>
        <translation>المصادر: {sources}</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>scene.findings</name>
    <message>
        <source>(rank correlation {rho})</source>
        <translation>(ارتباط الرتب {rho})</translation>
    </message>
    <message>
        <source>(rank correlation {rho}, by people {people})</source>
        <translation>(ارتباط الرتب {rho}، بحسب السكّان {people})</translation>
    </message>
    <message>
        <source>Both halves</source>
        <translation>النصفان</translation>
    </message>
    <message>
        <source>No difference beyond chance: {half} breathe {share} of the {measure}.</source>
        <translation>لا فرق يتجاوز الصدفة: يتنفّس {half} {share} من {measure}.</translation>
    </message>
    <message>
        <source>No difference beyond chance: {half} have {share} of the {measure}.</source>
        <translation>لا فرق يتجاوز الصدفة: لدى {half} {share} من {measure}.</translation>
    </message>
    <message>
        <source>No {district} has a value of {measure}.</source>
        <translation>لا قيمة للمقياس «{measure}» في أيّ {district}.</translation>
    </message>
    <message>
        <source>Nothing can be said of who has the {measure}.</source>
        <translation>لا يمكن قول شيء عمّن لديه {measure}.</translation>
    </message>
    <message>
        <source>Nothing can be said of {across} and {up} together: no {district} has both.</source>
        <translation>لا يمكن قول شيء عن {across} و{up} معًا: لا {district} يجمعهما.</translation>
    </message>
    <message>
        <source>Nothing can be said of {across} and {up} together: one of them is the same everywhere.</source>
        <translation>لا يمكن قول شيء عن {across} و{up} معًا: أحدهما واحد في كلّ مكان.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be said of {across} and {up} together: {districts} have both.</source>
        <extracomment>Nothing can be said of {across} and {up} together: {districts} has both.</extracomment>
        <translation>
            <numerusform>لا يمكن قول شيء عن {across} و{up} معًا: ما يجمعهما {districts} فقط.</numerusform>
            <numerusform>لا يمكن قول شيء عن {across} و{up} معًا: ما يجمعهما {districts} فقط.</numerusform>
            <numerusform>لا يمكن قول شيء عن {across} و{up} معًا: ما يجمعهما {districts} فقط.</numerusform>
            <numerusform>لا يمكن قول شيء عن {across} و{up} معًا: ما يجمعهما {districts} فقط.</numerusform>
            <numerusform>لا يمكن قول شيء عن {across} و{up} معًا: ما يجمعهما {districts} فقط.</numerusform>
            <numerusform>لا يمكن قول شيء عن {across} و{up} معًا: ما يجمعهما {districts} فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Poor and rich</source>
        <translation>الفقراء والأغنياء</translation>
    </message>
    <message>
        <source>Poor and rich {districts}</source>
        <translation>الفقير والغنيّ من {districts}</translation>
    </message>
    <message>
        <source>The half of the people with the least {measure} has {share} of it.</source>
        <translation>النصف من السكّان الأقلّ نصيبًا من {measure} لديه {share} منه.</translation>
    </message>
    <message>
        <source>The half of the {districts} with the least {measure} has {share} of it.</source>
        <translation>النصف من {districts} الأقلّ نصيبًا من {measure} لديه {share} منه.</translation>
    </message>
    <message>
        <source>The poorer half have {share} of the {measure}.</source>
        <translation>لدى النصف الأفقر {share} من {measure}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is always higher {strength}.</source>
        <translation>حيث يعلو {across}، يعلو {up} دائمًا {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is always lower {strength}.</source>
        <translation>حيث يعلو {across}، يدنو {up} دائمًا {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is mostly higher {strength}.</source>
        <translation>حيث يعلو {across}، يعلو {up} في الغالب {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is mostly lower {strength}.</source>
        <translation>حيث يعلو {across}، يدنو {up} في الغالب {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be higher {strength}.</source>
        <translation>حيث يعلو {across}، يميل {up} إلى العلوّ {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be higher, but {few} may show that by chance {strength}.</source>
        <translation>حيث يعلو {across}، يميل {up} إلى العلوّ، لكنّ العدد القليل ({few}) قد يُظهر ذلك صدفةً {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be lower {strength}.</source>
        <translation>حيث يعلو {across}، يميل {up} إلى الدنوّ {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be lower, but {few} may show that by chance {strength}.</source>
        <translation>حيث يعلو {across}، يميل {up} إلى الدنوّ، لكنّ العدد القليل ({few}) قد يُظهر ذلك صدفةً {strength}.</translation>
    </message>
    <message>
        <source>all {districts} selected</source>
        <translation>حُدّد الكلّ: {districts}</translation>
    </message>
    <message>
        <source>all {districts} selected: {facts}</source>
        <translation>حُدّد الكلّ، {districts}: {facts}</translation>
    </message>
    <message>
        <source>no data of {measure}</source>
        <translation>لا بيانات عن {measure}</translation>
    </message>
    <message>
        <source>no data of {measure} inside</source>
        <translation>لا بيانات عن {measure} في الداخل</translation>
    </message>
    <message>
        <source>the half of the people with the least {measure}</source>
        <translation>النصف من السكّان الأقلّ نصيبًا من {measure}</translation>
    </message>
    <message>
        <source>the half of the {districts} with the least {measure}</source>
        <translation>النصف من {districts} الأقلّ نصيبًا من {measure}</translation>
    </message>
    <message>
        <source>the poorer half</source>
        <translation>النصف الأفقر</translation>
    </message>
    <message>
        <source>the poorer half of the {districts}</source>
        <translation>النصف الأفقر من {districts}</translation>
    </message>
    <message>
        <source>{across} and {up} have next to nothing to do with each other {strength}.</source>
        <translation>لا صلة تُذكر بين {across} و{up} {strength}.</translation>
    </message>
    <message>
        <source>{both} breathe alike: {half} {share} of the {measure}.</source>
        <translation>{both} سواء في ما يُتنفَّس: يتنفّس {half} {share} من {measure}.</translation>
    </message>
    <message>
        <source>{both} have it alike: {half} {share} of the {measure}.</source>
        <translation>{both} سواء: لدى {half} {share} من {measure}.</translation>
    </message>
    <message>
        <source>{districts} selected</source>
        <translation>المحدَّد: {districts}</translation>
    </message>
    <message>
        <source>{districts} selected: {facts}</source>
        <translation>المحدَّد {districts}: {facts}</translation>
    </message>
    <message>
        <source>{half} breathe {share} of the {measure}.</source>
        <translation>يتنفّس {half} {share} من {measure}.</translation>
    </message>
    <message>
        <source>{half} have {share} of the {measure}.</source>
        <translation>لدى {half} {share} من {measure}.</translation>
    </message>
    <message>
        <source>{measure} {amount} (mean of a person)</source>
        <translation>{measure} {amount} (متوسّط الفرد)</translation>
    </message>
    <message>
        <source>{measure} {amount} against {other} elsewhere</source>
        <translation>{measure} {amount} مقابل {other} في غيرها</translation>
    </message>
    <message>
        <source>{measure} {amount} against {other} elsewhere (means of a person)</source>
        <translation>{measure} {amount} مقابل {other} في غيرها (متوسّطات الفرد)</translation>
    </message>
    <message>
        <source>{measure} {within} inside, no data outside</source>
        <translation>{measure} {within} في الداخل، ولا بيانات في الخارج</translation>
    </message>
    <message>
        <source>{measure} {within} inside, nothing outside</source>
        <translation>{measure} {within} في الداخل، ولا شيء في الخارج</translation>
    </message>
    <message>
        <source>{measure} {within} inside, {without} outside</source>
        <translation>{measure} {within} في الداخل، {without} في الخارج</translation>
    </message>
    <message>
        <source>{measure} {within} inside, {without} outside · p &lt; {p}</source>
        <translation>{measure} {within} في الداخل، {without} في الخارج · p &lt; {p}</translation>
    </message>
    <message>
        <source>{measure} {within} inside, {without} outside · p = {p}</source>
        <translation>{measure} {within} في الداخل، {without} في الخارج · p = {p}</translation>
    </message>
    <message>
        <source>{measure}: at least half of the people live at {median} or more; the {districts} range from {low} to {high}.</source>
        <translation>{measure}: نصف السكّان على الأقلّ يعيشون عند {median} أو أكثر؛ والمدى بين {districts} من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{measure}: at least half of the {districts} are at {median} or more; the {districts} range from {low} to {high}.</source>
        <translation>{measure}: النصف على الأقلّ من {districts} عند {median} أو أكثر؛ والمدى بين {districts} من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{measure}: each half has half of it, for it is the same everywhere.</source>
        <translation>{measure}: لكلّ نصف نصفه، فهو واحد في كلّ مكان.</translation>
    </message>
    <message>
        <source>{measure}: highest in {most} ({high}), lowest in {least} ({low}).</source>
        <translation>{measure}: الأعلى في {most} ({high})، والأدنى في {least} ({low}).</translation>
    </message>
    <message>
        <source>{measure}: highest in {most} ({high}), {times} times the lowest, in {least} ({low}).</source>
        <translation>{measure}: الأعلى في {most} ({high})، أي {times} مرّة قدر الأدنى في {least} ({low}).</translation>
    </message>
    <message>
        <source>{measure}: {amount} in all {districts} with a value.</source>
        <translation>{measure}: {amount} في كلّ ما له قيمة ({districts}).</translation>
    </message>
    <message>
        <source>{measure}: {amount} in the only {district} with a value.</source>
        <translation>{measure}: {amount} في {district} وحيد له قيمة.</translation>
    </message>
    <message>
        <source>{number} G</source>
        <translation>{number} مليار</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} مليون</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>{number} ألف</translation>
    </message>
    <message>
        <source>{people} inside</source>
        <translation>{people} في الداخل</translation>
    </message>
</context>
<context>
    <name>scene.lens</name>
    <message>
        <source>lens: {title}</source>
        <translation>العدسة: {title}</translation>
    </message>
    <message>
        <source>right of the line: {title}</source>
        <translation>يمين الخطّ: {title}</translation>
    </message>
</context>
<context>
    <name>scene.photograph</name>
    <message numerus="yes">
        <source>registered by {n} pins, error {error}</source>
        <extracomment>registered by {n} pin, error {error}</extracomment>
        <translation>
            <numerusform>ثُبّتت بلا دبابيس، الخطأ {error}</numerusform>
            <numerusform>ثُبّتت بدبّوس واحد، الخطأ {error}</numerusform>
            <numerusform>ثُبّتت بدبّوسين، الخطأ {error}</numerusform>
            <numerusform>ثُبّتت بـ{n} دبابيس، الخطأ {error}</numerusform>
            <numerusform>ثُبّتت بـ{n} دبّوسًا، الخطأ {error}</numerusform>
            <numerusform>ثُبّتت بـ{n} دبّوس، الخطأ {error}</numerusform>
        </translation>
    </message>
    <message>
        <source>under {error} px</source>
        <translation>دون {error} بكسل</translation>
    </message>
    <message>
        <source>{error} px</source>
        <translation>{error} بكسل</translation>
    </message>
    <message numerus="yes">
        <source>{n} pins fit exactly; a fifth would show the error</source>
        <extracomment>{n} pin fits exactly; a fifth would show the error</extracomment>
        <translation>
            <numerusform>لا دبابيس؛ خامس يُظهر الخطأ</numerusform>
            <numerusform>دبّوس واحد مطابق تمامًا؛ خامس يُظهر الخطأ</numerusform>
            <numerusform>دبّوسان مطابقان تمامًا؛ خامس يُظهر الخطأ</numerusform>
            <numerusform>{n} دبابيس مطابقة تمامًا؛ خامس يُظهر الخطأ</numerusform>
            <numerusform>{n} دبّوسًا مطابقًا تمامًا؛ خامس يُظهر الخطأ</numerusform>
            <numerusform>{n} دبّوس مطابق تمامًا؛ خامس يُظهر الخطأ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scene.picture</name>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name} ({unit})</translation>
    </message>
    <message>
        <source>{name} ({unit}), {source}</source>
        <translation>{name} ({unit})، {source}</translation>
    </message>
    <message>
        <source>{name}, {source}</source>
        <translation>{name}، {source}</translation>
    </message>
</context>
<context>
    <name>scene.pins</name>
    <message>
        <source>pin {pin} misses by {error}</source>
        <translation>الدبّوس {pin} يخطئ بمقدار {error}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pins fit exactly; one more would show the error</source>
        <extracomment>{n} pin fits exactly; one more would show the error</extracomment>
        <translation>
            <numerusform>لا دبابيس؛ واحد آخر يُظهر الخطأ</numerusform>
            <numerusform>دبّوس واحد مطابق تمامًا؛ واحد آخر يُظهر الخطأ</numerusform>
            <numerusform>دبّوسان مطابقان تمامًا؛ واحد آخر يُظهر الخطأ</numerusform>
            <numerusform>{n} دبابيس مطابقة تمامًا؛ واحد آخر يُظهر الخطأ</numerusform>
            <numerusform>{n} دبّوسًا مطابقًا تمامًا؛ واحد آخر يُظهر الخطأ</numerusform>
            <numerusform>{n} دبّوس مطابق تمامًا؛ واحد آخر يُظهر الخطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pins, error {error}</source>
        <extracomment>{n} pin, error {error}</extracomment>
        <translation>
            <numerusform>لا دبابيس، الخطأ {error}</numerusform>
            <numerusform>دبّوس واحد، الخطأ {error}</numerusform>
            <numerusform>دبّوسان، الخطأ {error}</numerusform>
            <numerusform>{n} دبابيس، الخطأ {error}</numerusform>
            <numerusform>{n} دبّوسًا، الخطأ {error}</numerusform>
            <numerusform>{n} دبّوس، الخطأ {error}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scene.stacking</name>
    <message>
        <source>covered by {layer}</source>
        <translation>تغطّيها {layer}</translation>
    </message>
</context>
<context>
    <name>scene.words</name>
    <message>
        <source>%</source>
        <translation>٪</translation>
    </message>
    <message>
        <source>CHF</source>
        <translation>CHF</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>أرصدة</translation>
    </message>
    <message numerus="yes">
        <source>credits</source>
        <extracomment>credit</extracomment>
        <translation>
            <numerusform>رصيد</numerusform>
            <numerusform>رصيد</numerusform>
            <numerusform>رصيد</numerusform>
            <numerusform>أرصدة</numerusform>
            <numerusform>رصيدًا</numerusform>
            <numerusform>رصيد</numerusform>
        </translation>
    </message>
    <message>
        <source>day {step} of {steps}</source>
        <translation>اليوم {step} من {steps}</translation>
    </message>
    <message>
        <source>g</source>
        <translation>غ</translation>
    </message>
    <message>
        <source>households</source>
        <translation>أسر</translation>
    </message>
    <message numerus="yes">
        <source>households</source>
        <extracomment>household</extracomment>
        <translation>
            <numerusform>أسرة</numerusform>
            <numerusform>أسرة</numerusform>
            <numerusform>أسرة</numerusform>
            <numerusform>أسر</numerusform>
            <numerusform>أسرة</numerusform>
            <numerusform>أسرة</numerusform>
        </translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>km</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>كم²</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>رطل</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>mg/m³</source>
        <translation>ملغ/م³</translation>
    </message>
    <message>
        <source>month {step} of {steps}</source>
        <translation>الشهر {step} من {steps}</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>م²</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>فوق {share}</translation>
    </message>
    <message>
        <source>over {share} %</source>
        <translation>فوق {share}٪</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <extracomment>person</extracomment>
        <translation>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخصًا</numerusform>
            <numerusform>شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>ppb</source>
        <translation>جزء/مليار</translation>
    </message>
    <message>
        <source>ppm</source>
        <translation>جزء/مليون</translation>
    </message>
    <message>
        <source>short tons (US)</source>
        <translation>أطنان قصيرة (أمريكيّة)</translation>
    </message>
    <message numerus="yes">
        <source>short tons (US)</source>
        <extracomment>short ton (US)</extracomment>
        <translation>
            <numerusform>طنّ قصير (أمريكي)</numerusform>
            <numerusform>طنّ قصير (أمريكي)</numerusform>
            <numerusform>طنّ قصير (أمريكي)</numerusform>
            <numerusform>أطنان قصيرة (أمريكيّة)</numerusform>
            <numerusform>طنًّا قصيرًا (أمريكيًّا)</numerusform>
            <numerusform>طنّ قصير (أمريكي)</numerusform>
        </translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>t</source>
        <translation>طن</translation>
    </message>
    <message>
        <source>week {step} of {steps}</source>
        <translation>الأسبوع {step} من {steps}</translation>
    </message>
    <message>
        <source>year {step} of {steps}</source>
        <translation>السنة {step} من {steps}</translation>
    </message>
    <message>
        <source>{label} ({moment})</source>
        <translation>{label} ({moment})</translation>
    </message>
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
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}٪</translation>
    </message>
    <message>
        <source>{unit} per head</source>
        <translation>{unit} للفرد</translation>
    </message>
    <message>
        <source>{unit} per household</source>
        <translation>{unit} للأسرة</translation>
    </message>
    <message>
        <source>{unit} per person</source>
        <translation>{unit} للشخص</translation>
    </message>
    <message>
        <source>{unit} per step</source>
        <translation>{unit} في الخطوة</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>مكغ/م³</translation>
    </message>
</context>
<context>
    <name>ui.attract</name>
    <message>
        <source>Touch to begin</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>ui.audit_panel</name>
    <message>
        <source>40 CFR 267.72</source>
        <translation>«40 CFR 267.72»</translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation>إغلاق التدقيق</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>إنذارات كاذبة</translation>
    </message>
    <message>
        <source>In how many of a hundred cities with honest books somebody would be suspected</source>
        <translation>في كم من مئة مدينة دفاترها صادقة يُشتبه بأحد</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Show the rows and the formula</source>
        <translation>عرض الصفوف والصيغة</translation>
    </message>
    <message>
        <source>Statistical</source>
        <translation>إحصائي</translation>
    </message>
    <message>
        <source>The books are being checked…</source>
        <translation>يجري فحص الدفاتر…</translation>
    </message>
</context>
<context>
    <name>ui.audit_rows_panel</name>
    <message>
        <source>Close the rows</source>
        <translation>إغلاق الصفوف</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>بعد المواءمة</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>المُبلَّغ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows of the audit</source>
        <translation>صفوف التدقيق</translation>
    </message>
    <message>
        <source>Rows of the books</source>
        <translation>صفوف الدفاتر</translation>
    </message>
    <message>
        <source>The formula</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>الموزون</translation>
    </message>
</context>
<context>
    <name>ui.caption_strip</name>
    <message>
        <source>Back to the scene as it was</source>
        <translation>العودة إلى المشهد كما كان</translation>
    </message>
    <message>
        <source>Scene {number} of {count}</source>
        <translation>المشهد {number} من {count}</translation>
    </message>
    <message>
        <source>This is a detour.</source>
        <translation>هذا استطراد.</translation>
    </message>
</context>
<context>
    <name>ui.chart_plot</name>
    <message>
        <source>Chart</source>
        <translation>مخطّط</translation>
    </message>
</context>
<context>
    <name>ui.charts_panel</name>
    <message>
        <source>Against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Brush with a lasso instead of a rectangle</source>
        <translation>التحديد بحبل حرّ بدل المستطيل</translation>
    </message>
    <message>
        <source>Choose the columns of the chart</source>
        <translation>اختيار أعمدة المخطّط</translation>
    </message>
    <message>
        <source>Close the charts</source>
        <translation>إغلاق المخطّطات</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>نوع المخطّط</translation>
    </message>
    <message>
        <source>Ranked by itself</source>
        <translation>مرتَّب بنفسه</translation>
    </message>
    <message>
        <source>Show how the figures of the chart were computed</source>
        <translation>عرض كيفيّة حساب أرقام المخطّط</translation>
    </message>
    <message>
        <source>by</source>
        <comment>before the column of a chart</comment>
        <translation>حسب</translation>
    </message>
    <message>
        <source>of</source>
        <comment>before the column of a chart</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>of ›</source>
        <translation>من ›</translation>
    </message>
    <message>
        <source>of ⌄</source>
        <translation>من ⌄</translation>
    </message>
    <message>
        <source>{drawn} points drawn of {all}</source>
        <translation>نقاط مرسومة: {drawn} من {all}</translation>
    </message>
    <message>
        <source>{region}: {values}</source>
        <translation>{region}: {values}</translation>
    </message>
</context>
<context>
    <name>ui.closed_screen</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>There is no city that can be shown at the moment. Please tell somebody who works here.</source>
        <translation>لا مدينة يمكن عرضها الآن. يُرجى إخبار أحد العاملين هنا.</translation>
    </message>
    <message>
        <source>This exhibit is having a rest</source>
        <translation>هذا المعرض في استراحة</translation>
    </message>
</context>
<context>
    <name>ui.compare_slide</name>
    <message>
        <source>Slide between two pictures</source>
        <translation>الانزلاق بين صورتين</translation>
    </message>
    <message>
        <source>{left} on the left, {right} on the right</source>
        <translation>{left} يسارًا، {right} يمينًا</translation>
    </message>
</context>
<context>
    <name>ui.corners</name>
    <message>
        <source>No scale</source>
        <translation>لا مقياس</translation>
    </message>
    <message>
        <source>Scale, {metres:.3g} metres per pixel</source>
        <translation>المقياس، {metres:.3g} متر لكلّ بكسل</translation>
    </message>
</context>
<context>
    <name>ui.countdown</name>
    <message>
        <source>Are you still exploring?</source>
        <translation>أما زلت تستكشف؟</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Then the exhibit starts over for the next visitor.</source>
        <translation>بعدها يبدأ المعرض من جديد للزائر التالي.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>{n} second</extracomment>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.data_panel</name>
    <message>
        <source>Close the data table</source>
        <translation>إغلاق جدول البيانات</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data of the regions</source>
        <translation>بيانات المناطق</translation>
    </message>
    <message>
        <source>No regions</source>
        <translation>لا مناطق</translation>
    </message>
    <message>
        <source>Regions, facilities, points, lines and records of the city</source>
        <translation>مناطق المدينة ومنشآتها ونقاطها وخطوطها وسجلّاتها</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>بيانات مَن</translation>
    </message>
</context>
<context>
    <name>ui.data_sheets</name>
    <message>
        <source>Facilities</source>
        <translation>المنشآت</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>ui.dialogs</name>
    <message>
        <source>A local plane has no metres: no area or distance is shown in them.</source>
        <translation>المستوى المحلّي بلا أمتار: لا تُعرض به مساحة ولا مسافة.</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>اختيار طبقة</translation>
    </message>
    <message>
        <source>Columns split by</source>
        <translation>فاصل الأعمدة</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>الكسور العشريّة</translation>
    </message>
    <message>
        <source>EPSG code</source>
        <translation>رمز EPSG</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Europe, UTM zone 32 N</source>
        <translation>أوروبا، UTM المنطقة 32 N</translation>
    </message>
    <message>
        <source>It is a local plane</source>
        <translation>إنه مستوى محلّي</translation>
    </message>
    <message>
        <source>It is the system with this code:</source>
        <translation>إنه النظام ذو هذا الرمز:</translation>
    </message>
    <message>
        <source>Key of regions</source>
        <translation>مفتاح المناطق</translation>
    </message>
    <message>
        <source>New York, feet</source>
        <translation>نيويورك، أقدام</translation>
    </message>
    <message>
        <source>Not clear: {reason}</source>
        <translation>غير واضح: {reason}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Read {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns</source>
        <translation>الصفّ الأوّل يحوي أسماء الأعمدة</translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation>الصفوف الأولى كما ستُقرأ</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>كما تُعرِّف عليه</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>comma, 1,5</source>
        <translation>فاصلة، 1,5</translation>
    </message>
    <message>
        <source>longitude and latitude (WGS 84)</source>
        <translation>خطّ الطول وخطّ العرض (WGS 84)</translation>
    </message>
    <message>
        <source>point, 1.5</source>
        <translation>نقطة، 1.5</translation>
    </message>
    <message>
        <source>web maps (pseudo-Mercator)</source>
        <translation>خرائط الويب (شبه ميركاتور)</translation>
    </message>
    <message>
        <source>x of points</source>
        <translation>x للنقاط</translation>
    </message>
    <message>
        <source>y of points</source>
        <translation>y للنقاط</translation>
    </message>
    <message>
        <source>{files} does not say which coordinate system its numbers are in.</source>
        <translation>لا يذكر {files} نظام الإحداثيات الذي كُتبت به أعداده.</translation>
    </message>
    <message>
        <source>{file} has several layers.</source>
        <translation>في {file} عدّة طبقات.</translation>
    </message>
</context>
<context>
    <name>ui.empty_state</name>
    <message>
        <source>No city is open</source>
        <translation>لا مدينة مفتوحة</translation>
    </message>
    <message>
        <source>Open a city</source>
        <translation>فتح مدينة</translation>
    </message>
    <message>
        <source>Open a city pack or data files</source>
        <translation>فتح حزمة مدينة أو ملفّات بيانات</translation>
    </message>
    <message>
        <source>Open a city pack or data files, or drop them onto the window: GeoPackage, GeoJSON, Shapefile, FlatGeobuf, GeoParquet, GeoTIFF, or CSV with coordinates.</source>
        <translation>افتح حزمة مدينة أو ملفّات بيانات، أو أفلتها على النافذة: GeoPackage أو GeoJSON أو Shapefile أو «FlatGeobuf» أو GeoParquet أو GeoTIFF أو CSV بإحداثيات.</translation>
    </message>
    <message>
        <source>Open the invented city that comes with Rhea</source>
        <translation>فتح المدينة المُختلَقة المرفقة مع Rhea</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>The Capital, 2147</source>
        <translation>العاصمة، ٢١٤٧</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <extracomment>{name} and {n} more</extracomment>
        <translation>
            <numerusform>{name} ولا شيء آخر</numerusform>
            <numerusform>{name} وواحد آخر</numerusform>
            <numerusform>{name} واثنان آخران</numerusform>
            <numerusform>{name} و{n} أخرى</numerusform>
            <numerusform>{name} و{n} أخرى</numerusform>
            <numerusform>{name} و{n} أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.giving_box</name>
    <message>
        <source>Amount of the reparation</source>
        <translation>مقدار التعويض</translation>
    </message>
    <message>
        <source>CO₂ avoided, t per t</source>
        <translation>CO₂ المتفادى، طن لكلّ طن</translation>
    </message>
    <message>
        <source>Goods, t per t</source>
        <translation>السلع، طن لكلّ طن</translation>
    </message>
    <message>
        <source>No reparation</source>
        <translation>لا تعويض</translation>
    </message>
    <message>
        <source>Paid work, h per t</source>
        <translation>العمل المأجور، ساعة لكلّ طن</translation>
    </message>
    <message>
        <source>Recovered material given to workshops, percent</source>
        <translation>المستردّ المعطى للورش، بالمئة</translation>
    </message>
    <message>
        <source>Rule of the reparation</source>
        <translation>قاعدة التعويض</translation>
    </message>
</context>
<context>
    <name>ui.home_bar</name>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Everything that can be pressed in the lower half, larger text</source>
        <translation>كلّ ما يُضغط في النصف الأسفل، وبنصّ أكبر</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسيّة</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>المتناول</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>المدينة كلّها</translation>
    </message>
    <message>
        <source>Tilt the map more</source>
        <translation>إمالة الخريطة أكثر</translation>
    </message>
</context>
<context>
    <name>ui.inspector_panel</name>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Open the receipt of these figures as a sheet</source>
        <translation>فتح إيصال هذه الأرقام في ورقة</translation>
    </message>
    <message>
        <source>Show how the figures were computed and where they come from</source>
        <translation>عرض كيفيّة حساب الأرقام ومصدرها</translation>
    </message>
    <message>
        <source>Unpin: the inspector follows the pointer again</source>
        <translation>فكّ التثبيت: يتبع الفاحص المؤشّر من جديد</translation>
    </message>
    <message>
        <source>receipt ›</source>
        <translation>الإيصال ›</translation>
    </message>
    <message>
        <source>the maths ⌄</source>
        <translation>الحساب ⌄</translation>
    </message>
</context>
<context>
    <name>ui.layer_card</name>
    <message>
        <source>{title}: {told} (key {key})</source>
        <translation>{title}: {told} (المفتاح {key})</translation>
    </message>
</context>
<context>
    <name>ui.layers_panel</name>
    <message>
        <source>Add an overlay</source>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <source>Draw the layer higher</source>
        <translation>رفع الطبقة</translation>
    </message>
    <message>
        <source>Draw the layer lower</source>
        <translation>خفض الطبقة</translation>
    </message>
    <message>
        <source>Layers, the topmost first</source>
        <translation>الطبقات، والعليا أوّلًا</translation>
    </message>
    <message>
        <source>Official view</source>
        <translation>النظرة الرسمية</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>Opacity of the chosen layer, percent</source>
        <translation>عتامة الطبقة المختارة، بالمئة</translation>
    </message>
    <message>
        <source>Order, opacity and parameters of the layers</source>
        <translation>ترتيب الطبقات وعتامتها ومعاملاتها</translation>
    </message>
    <message>
        <source>Order, top first</source>
        <translation>الترتيب، العليا أوّلًا</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>إزالة الطبقة</translation>
    </message>
    <message>
        <source>The lens: a pane with something else in it</source>
        <translation>العدسة: لوح فيه شيء آخر</translation>
    </message>
    <message>
        <source>Waste as the operators book it, with what that leaves out</source>
        <translation>النفايات كما يقيّدها المشغّلون، مع ما يُغفله ذلك</translation>
    </message>
    <message>
        <source>edit ›</source>
        <translation>تحرير ›</translation>
    </message>
    <message>
        <source>edit ⌄</source>
        <translation>تحرير ⌄</translation>
    </message>
</context>
<context>
    <name>ui.legend_panel</name>
    <message>
        <source>classes at {breaks}</source>
        <translation>الفئات عند {breaks}</translation>
    </message>
    <message>
        <source>{measure}, from left to right</source>
        <translation>{measure}، من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>{measure}, from right to left</source>
        <translation>{measure}، من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>{measure}, from the bottom to the top</source>
        <translation>{measure}، من الأسفل إلى الأعلى</translation>
    </message>
</context>
<context>
    <name>ui.lens_panel</name>
    <message>
        <source>Draw the shape of the lens</source>
        <translation>رسم شكل العدسة</translation>
    </message>
    <message>
        <source>Make the lens a circle again</source>
        <translation>إعادة العدسة دائرةً</translation>
    </message>
    <message>
        <source>Make the lens larger</source>
        <translation>تكبير العدسة</translation>
    </message>
    <message>
        <source>Make the lens smaller</source>
        <translation>تصغير العدسة</translation>
    </message>
    <message>
        <source>Take the lens away</source>
        <translation>رفع العدسة</translation>
    </message>
    <message>
        <source>What is seen in the lens</source>
        <translation>ما يُرى في العدسة</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be seen in the lens</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ui.map_screen</name>
    <message>
        <source>Drawing…</source>
        <translation>يجري الرسم…</translation>
    </message>
</context>
<context>
    <name>ui.map_view</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
</context>
<context>
    <name>ui.palette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Find: &gt; commands, l layers, f features</source>
        <translation>بحث: &gt; للأوامر، l للطبقات، f للمعالم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>ui.parameter_form</name>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>ui.pin_board</name>
    <message>
        <source>Drag a pin, or click where the chosen one belongs. The wheel enlarges; arrow keys nudge.</source>
        <translation>اسحب دبّوسًا، أو انقر حيث موضع المختار. العجلة تكبّر، والأسهم تزحزح.</translation>
    </message>
</context>
<context>
    <name>ui.pin_pad</name>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>ui.pins_dialog</name>
    <message>
        <source>Add a pin</source>
        <translation>إضافة دبّوس</translation>
    </message>
    <message>
        <source>Drag each pin to one place on the photograph and to the same place on the map. Four fix it, more show the error.</source>
        <translation>اسحب كلّ دبّوس إلى موضع واحد في الصورة وإلى الموضع نفسه على الخريطة. أربعة تثبّتها، والمزيد يُظهر الخطأ.</translation>
    </message>
    <message>
        <source>How well the pins fit</source>
        <translation>مدى انطباق الدبابيس</translation>
    </message>
    <message>
        <source>Map with pins</source>
        <translation>خريطة بالدبابيس</translation>
    </message>
    <message>
        <source>Photograph with pins</source>
        <translation>صورة بالدبابيس</translation>
    </message>
    <message>
        <source>Pins of the photograph</source>
        <translation>دبابيس الصورة</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>إزالة الدبّوس</translation>
    </message>
    <message>
        <source>Save pins…</source>
        <translation>حفظ الدبابيس…</translation>
    </message>
</context>
<context>
    <name>ui.plan_panel</name>
    <message>
        <source>A facility like this one, in the middle of the map</source>
        <translation>منشأة مثل هذه، في وسط الخريطة</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>أفضل خطّة</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>Close the what-if; the plan stays</source>
        <translation>إغلاق «ماذا لو؟»؛ وتبقى الخطّة</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Size of the facility, percent of today&apos;s</source>
        <translation>حجم المنشأة، بالمئة من حجمها اليوم</translation>
    </message>
    <message>
        <source>Size: closed</source>
        <translation>الحجم: مغلقة</translation>
    </message>
    <message>
        <source>Size: {percent:.0f} % of today&apos;s</source>
        <translation>الحجم: {percent:.0f}٪ من اليوم</translation>
    </message>
    <message>
        <source>The city as it is today</source>
        <translation>المدينة كما هي اليوم</translation>
    </message>
    <message>
        <source>This facility as it is today</source>
        <translation>هذه المنشأة كما هي اليوم</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>تراجع عن الكلّ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} better with the plan</source>
        <translation>{title}: {before} اليوم، و{after} أفضل مع الخطّة</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} with the plan</source>
        <translation>{title}: {before} اليوم، و{after} مع الخطّة</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} worse with the plan</source>
        <translation>{title}: {before} اليوم، و{after} أسوأ مع الخطّة</translation>
    </message>
</context>
<context>
    <name>ui.plan_plots</name>
    <message>
        <source>Plans by the mean burden and its inequality; further left and lower is better</source>
        <translation>الخطط بحسب متوسّط العبء وعدم مساواته؛ وكلّما زاد القرب من اليمين والأسفل كان أفضل</translation>
    </message>
    <message>
        <source>The burden of each tenth of the people, poorest first, before and after</source>
        <translation>عبء كلّ عُشر من السكّان، الأفقر أوّلًا، قبل وبعد</translation>
    </message>
    <message>
        <source>poorest</source>
        <translation>الأفقر</translation>
    </message>
    <message>
        <source>richest</source>
        <translation>الأغنى</translation>
    </message>
</context>
<context>
    <name>ui.problems_panel</name>
    <message>
        <source>Close the problems</source>
        <translation>إغلاق المشكلات</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Problems, one per line</source>
        <translation>المشكلات، واحدة في كلّ سطر</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more (Copy takes all)</source>
        <extracomment>and {n} more (Copy takes all)</extracomment>
        <translation>
            <numerusform>ولا شيء آخر (النسخ يأخذ الكلّ)</numerusform>
            <numerusform>وواحدة أخرى (النسخ يأخذ الكلّ)</numerusform>
            <numerusform>واثنتان أخريان (النسخ يأخذ الكلّ)</numerusform>
            <numerusform>و{n} أخرى (النسخ يأخذ الكلّ)</numerusform>
            <numerusform>و{n} أخرى (النسخ يأخذ الكلّ)</numerusform>
            <numerusform>و{n} أخرى (النسخ يأخذ الكلّ)</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>{n} error</extracomment>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>{n} أخطاء</numerusform>
            <numerusform>{n} خطأً</numerusform>
            <numerusform>{n} خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>{n} warning</extracomment>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>{n} تحذيرات</numerusform>
            <numerusform>{n} تحذيرًا</numerusform>
            <numerusform>{n} تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.sankey_panel</name>
    <message>
        <source>Close the flow diagram</source>
        <translation>إغلاق مخطّط التدفّق</translation>
    </message>
    <message>
        <source>Flow diagram · {when}</source>
        <translation>مخطّط التدفّق · {when}</translation>
    </message>
    <message>
        <source>No flows to draw</source>
        <translation>لا تدفّقات للرسم</translation>
    </message>
    <message>
        <source>Put regions together by</source>
        <translation>جمع المناطق معًا حسب</translation>
    </message>
    <message>
        <source>Save the flow diagram as a picture</source>
        <translation>حفظ مخطّط التدفّق صورةً</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>حسب {column}</translation>
    </message>
    <message>
        <source>each {district}</source>
        <translation>كلّ {district}</translation>
    </message>
    <message>
        <source>{mass} enter</source>
        <translation>يدخل {mass}</translation>
    </message>
    <message>
        <source>{mass} leave</source>
        <translation>يخرج {mass}</translation>
    </message>
    <message>
        <source>{mass} more enter than leave</source>
        <translation>الداخل يزيد على الخارج بمقدار {mass}</translation>
    </message>
    <message>
        <source>{mass} more enter than leave, no more than uncertain</source>
        <translation>الداخل يزيد على الخارج بمقدار {mass}، في حدود عدم اليقين</translation>
    </message>
    <message>
        <source>{mass} more leave than enter</source>
        <translation>الخارج يزيد على الداخل بمقدار {mass}</translation>
    </message>
    <message>
        <source>{mass} more leave than enter, no more than uncertain</source>
        <translation>الخارج يزيد على الداخل بمقدار {mass}، في حدود عدم اليقين</translation>
    </message>
    <message>
        <source>{name}, {kind}</source>
        <translation>{name}، {kind}</translation>
    </message>
    <message>
        <source>{origin} to {destination}: {mass} of {material}</source>
        <translation>من {origin} إلى {destination}: {mass} من {material}</translation>
    </message>
</context>
<context>
    <name>ui.scene_list</name>
    <message>
        <source>Scenes in their order</source>
        <translation>المشاهد بترتيبها</translation>
    </message>
</context>
<context>
    <name>ui.scene_ways</name>
    <message>
        <source>A call-out at the district or facility that is chosen on the map</source>
        <translation>ملاحظة عند الحيّ أو المنشأة المختارة على الخريطة</translation>
    </message>
    <message>
        <source>A way on</source>
        <translation>طريق آخر</translation>
    </message>
    <message>
        <source>Call-out at what is chosen</source>
        <translation>ملاحظة عند المختار</translation>
    </message>
    <message>
        <source>Call-out at {place}</source>
        <translation>ملاحظة عند {place}</translation>
    </message>
    <message>
        <source>One more way on from this scene, to choose from</source>
        <translation>طريق آخر من هذا المشهد للاختيار</translation>
    </message>
    <message>
        <source>Take away the call-out at {place}</source>
        <translation>إزالة الملاحظة عند {place}</translation>
    </message>
    <message>
        <source>Take away the way {words}</source>
        <translation>إزالة الطريق {words}</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>before the scene that follows</comment>
        <translation>ثم</translation>
    </message>
    <message>
        <source>What follows this scene</source>
        <translation>ما يلي هذا المشهد</translation>
    </message>
    <message>
        <source>What the way on is called</source>
        <translation>اسم الطريق</translation>
    </message>
    <message>
        <source>Where the way {words} leads</source>
        <translation>إلى أين يقود الطريق {words}</translation>
    </message>
    <message>
        <source>nothing, the way ends</source>
        <translation>لا شيء، ينتهي الطريق</translation>
    </message>
    <message>
        <source>the scene below</source>
        <translation>المشهد الذي يليه</translation>
    </message>
</context>
<context>
    <name>ui.service_sheet</name>
    <message>
        <source>Back to the exhibit</source>
        <translation>العودة إلى المعرض</translation>
    </message>
    <message>
        <source>Close Rhea</source>
        <translation>إغلاق Rhea</translation>
    </message>
    <message>
        <source>Open the full window</source>
        <translation>فتح النافذة الكاملة</translation>
    </message>
    <message>
        <source>Start the exhibit over</source>
        <translation>بدء المعرض من جديد</translation>
    </message>
</context>
<context>
    <name>ui.sheets</name>
    <message>
        <source>Amount</source>
        <translation>الكمّية</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>أعمدة أخرى</translation>
    </message>
    <message>
        <source>with {settings}</source>
        <translation>مع {settings}</translation>
    </message>
    <message>
        <source>{column}, total</source>
        <translation>{column}، المجموع</translation>
    </message>
    <message>
        <source>{district} {id}</source>
        <translation>{district} {id}</translation>
    </message>
    <message>
        <source>{measure} rank {place} of {count} · {share} percentile</source>
        <translation>{measure}: الرتبة {place} من {count} · المئين {share}</translation>
    </message>
    <message>
        <source>{measure} ÷ mean of a person = {ratio}</source>
        <translation>{measure} ÷ متوسّط الفرد = {ratio}</translation>
    </message>
    <message>
        <source>{measure} ÷ mean of a {district} = {ratio}</source>
        <translation>{measure} ÷ متوسّط {district} واحد = {ratio}</translation>
    </message>
    <message>
        <source>{more:,} in the data table</source>
        <translation>{more:,} في جدول البيانات</translation>
    </message>
    <message>
        <source>{number}.</source>
        <comment>a place in an order, as in 3rd</comment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation>من {origin} إلى {destination}</translation>
    </message>
    <message>
        <source>{source}: {columns}</source>
        <translation>{source}: {columns}</translation>
    </message>
</context>
<context>
    <name>ui.sight</name>
    <message>
        <source>As seen with deuteranopia. Any key ends the preview.</source>
        <translation>كما يُرى بعمى الأخضر. أيّ مفتاح ينهي المعاينة.</translation>
    </message>
    <message>
        <source>As seen with protanopia. Any key ends the preview.</source>
        <translation>كما يُرى بعمى الأحمر. أيّ مفتاح ينهي المعاينة.</translation>
    </message>
    <message>
        <source>As seen with tritanopia. Any key ends the preview.</source>
        <translation>كما يُرى بعمى الأزرق. أيّ مفتاح ينهي المعاينة.</translation>
    </message>
    <message>
        <source>Colour-blind preview</source>
        <translation>معاينة عمى الألوان</translation>
    </message>
</context>
<context>
    <name>ui.speaker</name>
    <message>
        <source>F5 or next</source>
        <translation>F5 أو التالي</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>الانتقال إلى {number}</translation>
    </message>
    <message>
        <source>Next: {scene}</source>
        <translation>التالي: {scene}</translation>
    </message>
    <message>
        <source>No notes for this scene</source>
        <translation>لا ملاحظات لهذا المشهد</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>على المسرح</translation>
    </message>
    <message>
        <source>Rhea - desk</source>
        <translation>Rhea - مكتب المتحدّث</translation>
    </message>
    <message>
        <source>The stage waits for its screen</source>
        <translation>المسرح ينتظر شاشته</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>of {total} · {state}</source>
        <translation>من {total} · {state}</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>الساعة متوقّفة</translation>
    </message>
    <message>
        <source>{left} left · {time}</source>
        <translation>بقي {left} · {time}</translation>
    </message>
    <message>
        <source>{left} left · {time} · stood {stood}</source>
        <translation>بقي {left} · {time} · توقّف {stood}</translation>
    </message>
    <message>
        <source>{number} of {count} · {scene}</source>
        <translation>{number} من {count} · {scene}</translation>
    </message>
</context>
<context>
    <name>ui.speaker_parts</name>
    <message>
        <source>{elapsed:.0f} of {total:.0f} seconds</source>
        <translation>{elapsed:.0f} من {total:.0f} ثانية</translation>
    </message>
</context>
<context>
    <name>ui.spoken</name>
    <message>
        <source>fifth highest</source>
        <translation>الخامس في العلوّ</translation>
    </message>
    <message>
        <source>fourth highest</source>
        <translation>الرابع في العلوّ</translation>
    </message>
    <message>
        <source>high wealth</source>
        <translation>ثروة عالية</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>low wealth</source>
        <translation>ثروة منخفضة</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>middle wealth</source>
        <translation>ثروة متوسّطة</translation>
    </message>
    <message>
        <source>second highest</source>
        <translation>الثاني في العلوّ</translation>
    </message>
    <message>
        <source>third highest</source>
        <translation>الثالث في العلوّ</translation>
    </message>
    <message>
        <source>{place} highest</source>
        <translation>الرتبة {place} في العلوّ</translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n} neighbours</source>
        <extracomment>{place} of {n} neighbour</extracomment>
        <translation>
            <numerusform>{place}، بلا جيران</numerusform>
            <numerusform>{place} مع جار واحد</numerusform>
            <numerusform>{place} بين جارين</numerusform>
            <numerusform>{place} بين {n} جيران</numerusform>
            <numerusform>{place} بين {n} جارًا</numerusform>
            <numerusform>{place} بين {n} جار</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} percentile</source>
        <translation>المئين {share}</translation>
    </message>
</context>
<context>
    <name>ui.spread_slider</name>
    <message>
        <source>How far the lifted sheets are pulled apart, percent</source>
        <translation>مدى تباعد الصفائح المرفوعة، بالمئة</translation>
    </message>
    <message>
        <source>Sheets apart</source>
        <translation>تباعد الصفائح</translation>
    </message>
</context>
<context>
    <name>ui.start_screen</name>
    <message>
        <source>Explore freely</source>
        <translation>استكشاف حرّ</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>جولة موجَّهة</translation>
    </message>
    <message>
        <source>Guided tour · {minutes}</source>
        <translation>جولة موجَّهة · {minutes}</translation>
    </message>
    <message>
        <source>Guided tour: {title} · {minutes}</source>
        <translation>جولة موجَّهة: {title} · {minutes}</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Other cities</source>
        <translation>مدن أخرى</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بكم</translation>
    </message>
    <message>
        <source>Who breathes the result?</source>
        <translation>من يتنفّس النتيجة؟</translation>
    </message>
    <message>
        <source>Who is rich?</source>
        <translation>من الغنيّ؟</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>في المتناول</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>{n} minute</extracomment>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.status_bar</name>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>شرقًا</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>شمالًا</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>جنوبًا</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>مقياس الخريطة</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>عرض المشكلات</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>غربًا</translation>
    </message>
    <message>
        <source>{lat:.5f}° {north}, {lon:.5f}° {east}</source>
        <translation>{lat:.5f}° {north}، {lon:.5f}° {east}</translation>
    </message>
    <message>
        <source>{x:,.0f}, {y:,.0f} m</source>
        <translation>{x:,.0f}، {y:,.0f} م</translation>
    </message>
    <message>
        <source>{x:,.2f}, {y:,.2f}</source>
        <translation>{x:,.2f}، {y:,.2f}</translation>
    </message>
</context>
<context>
    <name>ui.story_panel</name>
    <message>
        <source> s</source>
        <comment>after a number of seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Caption, over the map</source>
        <translation>تعليق فوق الخريطة</translation>
    </message>
    <message>
        <source>Close the stories</source>
        <translation>إغلاق القصص</translation>
    </message>
    <message>
        <source>Delete this scene</source>
        <translation>حذف هذا المشهد</translation>
    </message>
    <message>
        <source>Duplicate this scene</source>
        <translation>تكرار هذا المشهد</translation>
    </message>
    <message>
        <source>How long the scene stands, in seconds</source>
        <translation>مدّة بقاء المشهد بالثواني</translation>
    </message>
    <message>
        <source>In</source>
        <comment>before the talks of 5, 10 and 20 minutes that have the scene</comment>
        <translation>في</translation>
    </message>
    <message>
        <source>Make this scene what the map shows now</source>
        <translation>جعل هذا المشهد ما تعرضه الخريطة الآن</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>قصّة جديدة…</translation>
    </message>
    <message>
        <source>Notes, for who speaks</source>
        <translation>ملاحظات للمتحدّث</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Play the story from this scene</source>
        <translation>تشغيل القصّة من هذا المشهد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record what the map shows as a scene</source>
        <translation>تسجيل ما تعرضه الخريطة مشهدًا</translation>
    </message>
    <message>
        <source>Save into the pack</source>
        <translation>حفظ في الحزمة</translation>
    </message>
    <message>
        <source>Save this story into the pack</source>
        <translation>حفظ هذه القصّة في الحزمة</translation>
    </message>
    <message>
        <source>Show this scene on the map</source>
        <translation>عرض هذا المشهد على الخريطة</translation>
    </message>
    <message>
        <source>Stands</source>
        <comment>before the seconds for which a scene is shown</comment>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Story, and its title</source>
        <translation>القصّة وعنوانها</translation>
    </message>
    <message>
        <source>This scene earlier</source>
        <translation>تقديم هذا المشهد</translation>
    </message>
    <message>
        <source>This scene later</source>
        <translation>تأخير هذا المشهد</translation>
    </message>
    <message>
        <source>Title of the scene</source>
        <translation>عنوان المشهد</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>عنوان القصّة</translation>
    </message>
    <message>
        <source>Undo the last change of a story</source>
        <translation>تراجع عن آخر تغيير في قصّة</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>تراجع: {change}</translation>
    </message>
    <message>
        <source>as the pack has it</source>
        <translation>كما في الحزمة</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>one of your own</source>
        <translation>قصّة خاصّة بك</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
</context>
<context>
    <name>ui.talk_keys</name>
    <message>
        <source>Alt with one of these</source>
        <translation>Alt مع أحد هذه</translation>
    </message>
    <message>
        <source>Another language, on stage and desk</source>
        <translation>لغة أخرى على المسرح ومكتب المتحدّث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>Back from a detour to the scene as it was</source>
        <translation>عودة من استطراد إلى المشهد كما كان</translation>
    </message>
    <message>
        <source>Bare city</source>
        <translation>المدينة وحدها</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Black screen, again to come back</source>
        <translation>شاشة سوداء، ومرّة أخرى للعودة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>داكن أو فاتح</translation>
    </message>
    <message>
        <source>Draw on the map; Esc puts the pen away</source>
        <translation>رسم على الخريطة؛ Esc يضع القلم جانبًا</translation>
    </message>
    <message>
        <source>G, or digits and Enter</source>
        <translation>G، أو أرقام وEnter</translation>
    </message>
    <message>
        <source>Give up the innermost thing; twice within a second ends the talk</source>
        <translation>ترك الأقرب؛ ومرّتان خلال ثانية تنهيان العرض</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Go to a scene by its number</source>
        <translation>انتقال إلى مشهد برقمه</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>تكبير الملاحظات</translation>
    </message>
    <message>
        <source>Light pointer</source>
        <translation>مؤشّر ضوئي</translation>
    </message>
    <message>
        <source>Move the slide to the left</source>
        <translation>تحريك المزلاج يسارًا</translation>
    </message>
    <message>
        <source>Move the slide to the right</source>
        <translation>تحريك المزلاج يمينًا</translation>
    </message>
    <message>
        <source>Next scene without a movement</source>
        <translation>المشهد التالي بلا حركة</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>مؤشّر</translation>
    </message>
    <message>
        <source>Preflight: screens, power, scenes</source>
        <translation>فحص مسبق: الشاشات والطاقة والمشاهد</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>تصغير الملاحظات</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>تبديل الشاشات</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>تبديل الشاشات</translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation>تراجع عن الخطّ الأخير</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>بطاقة اختبار</translation>
    </message>
    <message>
        <source>Test card on the stage</source>
        <translation>بطاقة اختبار على المسرح</translation>
    </message>
    <message>
        <source>The bare city</source>
        <translation>المدينة وحدها</translation>
    </message>
    <message>
        <source>The clock stands for questions</source>
        <translation>تتوقّف الساعة للأسئلة</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه الورقة</translation>
    </message>
    <message>
        <source>Two screens, a strip on one, a window to share</source>
        <translation>شاشتان، أو شريط على شاشة، أو نافذة للمشاركة</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>White screen, again to come back</source>
        <translation>شاشة بيضاء، ومرّة أخرى للعودة</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>نوافذ</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Wipe the lines of this scene</source>
        <translation>محو خطوط هذا المشهد</translation>
    </message>
</context>
<context>
    <name>ui.test_card</name>
    <message>
        <source>Stage · {screen}</source>
        <translation>المسرح · {screen}</translation>
    </message>
    <message>
        <source>{size} px: can the last row read this? 0123456789 µg/m³ tonnes a week</source>
        <translation>{size} بكسل: هل يُقرأ هذا من الصفّ الأخير؟ 0123456789 مكغ/م³ أطنان في الأسبوع</translation>
    </message>
</context>
<context>
    <name>ui.thrown_panel</name>
    <message numerus="yes">
        <source>Of {n} visitors before you: {chosen}.</source>
        <extracomment>Of {n} visitor before you: {chosen}.</extracomment>
        <translation>
            <numerusform>لا زوّار قبلك: {chosen}.</numerusform>
            <numerusform>زائر واحد قبلك: {chosen}.</numerusform>
            <numerusform>زائران قبلك: {chosen}.</numerusform>
            <numerusform>من {n} زوّار قبلك: {chosen}.</numerusform>
            <numerusform>من {n} زائرًا قبلك: {chosen}.</numerusform>
            <numerusform>من {n} زائر قبلك: {chosen}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick a thing.</source>
        <translation>اختر شيئًا.</translation>
    </message>
    <message>
        <source>Send another one like it</source>
        <translation>إرسال آخر مثله</translation>
    </message>
    <message>
        <source>What would you do?</source>
        <translation>ماذا كنت ستفعل؟</translation>
    </message>
</context>
<context>
    <name>ui.time_panel</name>
    <message>
        <source>All</source>
        <comment>the whole period</comment>
        <translation>الكلّ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقّت</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>عرض الفترة كلّها</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Time strip</source>
        <translation>شريط الزمن</translation>
    </message>
</context>
<context>
    <name>ui.trace_panel</name>
    <message>
        <source>Close the trace</source>
        <translation>إغلاق التتبّع</translation>
    </message>
    <message>
        <source>Every step was recorded; nothing is assumed.</source>
        <translation>كلّ خطوة مسجَّلة؛ لا شيء مفترَض.</translation>
    </message>
    <message>
        <source>Follow one batch</source>
        <translation>تتبّع دفعة واحدة</translation>
    </message>
    <message>
        <source>Follow one batch…</source>
        <translation>تتبّع دفعة واحدة…</translation>
    </message>
    <message>
        <source>The way of {batch}, as it was recorded</source>
        <translation>طريق {batch} كما سُجّل</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message numerus="yes">
        <source>{n} other places not listed.</source>
        <extracomment>{n} other place not listed.</extracomment>
        <translation>
            <numerusform>لا أماكن أخرى غير مدرجة.</numerusform>
            <numerusform>مكان واحد آخر غير مدرج.</numerusform>
            <numerusform>مكانان آخران غير مدرجين.</numerusform>
            <numerusform>{n} أماكن أخرى غير مدرجة.</numerusform>
            <numerusform>{n} مكانًا آخر غير مدرج.</numerusform>
            <numerusform>{n} مكان آخر غير مدرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {share}, {mass}</source>
        <translation>{place}: {share}، {mass}</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>1 particle = {mass}</source>
        <translation>جسيم واحد = {mass}</translation>
    </message>
    <message>
        <source>4.13 Population-weighted exposure</source>
        <translation>4.13 التعرّض المرجَّح بالسكّان</translation>
    </message>
    <message>
        <source>4.13 Provenance</source>
        <translation>4.13 المصدر</translation>
    </message>
    <message>
        <source>4.4 Inequality</source>
        <translation>4.4 عدم المساواة</translation>
    </message>
    <message>
        <source>4.9 Mass balance and reconciliation</source>
        <translation>4.9 موازنة الكتلة والمواءمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>كلّ المشاهد</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Back to the scene</source>
        <translation>العودة إلى المشهد</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخطّطات</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>الفئات حسب</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Compare with something else</source>
        <translation>مقارنة بشيء آخر</translation>
    </message>
    <message>
        <source>Compare: a slide, side by side, off</source>
        <translation>المقارنة: مزلاج، جنبًا إلى جنب، بلا</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>نظام الإحداثيات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>جدول البيانات</translation>
    </message>
    <message>
        <source>Delete the story</source>
        <translation>حذف القصّة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the story</source>
        <translation>إنهاء القصّة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>First scene</source>
        <translation>المشهد الأوّل</translation>
    </message>
    <message>
        <source>Flow diagram</source>
        <translation>مخطّط التدفّق</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفّقات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Full extent</source>
        <translation>النطاق كاملًا</translation>
    </message>
    <message>
        <source>Keep as a scene</source>
        <translation>حفظ مشهدًا</translation>
    </message>
    <message>
        <source>Keep the detour as a scene</source>
        <translation>حفظ الاستطراد مشهدًا</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نصّ كبير</translation>
    </message>
    <message>
        <source>Largest flows</source>
        <translation>أكبر التدفّقات</translation>
    </message>
    <message>
        <source>Last scene</source>
        <translation>المشهد الأخير</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>Lens: show something else</source>
        <translation>العدسة: عرض شيء آخر</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادّة</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>المشهد التالي</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing in the books is impossible.</source>
        <translation>لا شيء مستحيل في الدفاتر.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>فحص مسبق</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>Scene before</source>
        <translation>المشهد السابق</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظّفون</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المسرح</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصّة</translation>
    </message>
    <message>
        <source>This is the last scene</source>
        <translation>هذا هو المشهد الأخير</translation>
    </message>
    <message>
        <source>Threshold model</source>
        <translation>نموذج العتبة</translation>
    </message>
    <message>
        <source>Tilt the map less</source>
        <translation>إمالة الخريطة أقلّ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>التتبّع</translation>
    </message>
    <message>
        <source>Turn the map to the left</source>
        <translation>تدوير الخريطة يسارًا</translation>
    </message>
    <message>
        <source>Turn the map to the right</source>
        <translation>تدوير الخريطة يمينًا</translation>
    </message>
    <message>
        <source>Waste flows</source>
        <translation>تدفّقات النفايات</translation>
    </message>
    <message>
        <source>What did you throw away today?</source>
        <translation>ماذا رميت اليوم؟</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو؟</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where does the waste go?</source>
        <translation>أين تذهب النفايات؟</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>كُتب {file}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكلّ</translation>
    </message>
    <message>
        <source>as weighed</source>
        <translation>كما وُزن</translation>
    </message>
    <message>
        <source>being drawn…</source>
        <translation>يجري رسمه…</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>by people</source>
        <translation>بحسب السكّان</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>تدفّق</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>تدفّقات</translation>
    </message>
    <message>
        <source>from {inputs}</source>
        <translation>من {inputs}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>it could not be written: {reason}</source>
        <translation>تعذّرت الكتابة: {reason}</translation>
    </message>
    <message>
        <source>material</source>
        <translation>مادّة</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>method {section}</source>
        <translation>الطريقة {section}</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>الجيران</translation>
    </message>
    <message>
        <source>no data: {count}</source>
        <translation>لا بيانات: {count}</translation>
    </message>
    <message>
        <source>no flow is falsified or changed</source>
        <translation>لم يُزيَّف تدفّق ولم يُغيَّر</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>لا قيم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>people</source>
        <translation>السكّان</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>خطّة</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>ارتباط الرتب</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>region</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>مناطق</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>site</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>مواقع</translation>
    </message>
    <message>
        <source>step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>مخزون</translation>
    </message>
    <message>
        <source>stocks</source>
        <translation>مخزونات</translation>
    </message>
    <message>
        <source>the first suspect of the audit</source>
        <translation>المشتبه به الأوّل في التدقيق</translation>
    </message>
    <message>
        <source>the maths ›</source>
        <translation>الحساب ›</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>مسارات</translation>
    </message>
    <message>
        <source>units</source>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>unknown fault</source>
        <translation>خلل مجهول</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>الهشاشة</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>نفايات</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{label}, {unit}</source>
        <translation>{label}، {unit}</translation>
    </message>
    <message>
        <source>{measure} {amount}</source>
        <translation>{measure} {amount}</translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} batches</source>
        <extracomment>{n} batch</extracomment>
        <translation>
            <numerusform>لا دفعات</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>{n} دفعات</numerusform>
            <numerusform>{n} دفعة</numerusform>
            <numerusform>{n} دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation>
            <numerusform>لا أيّام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيّام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities</source>
        <extracomment>{n} facility</extracomment>
        <translation>
            <numerusform>لا منشآت</numerusform>
            <numerusform>منشأة واحدة</numerusform>
            <numerusform>منشأتان</numerusform>
            <numerusform>{n} منشآت</numerusform>
            <numerusform>{n} منشأة</numerusform>
            <numerusform>{n} منشأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faults</source>
        <extracomment>{n} fault</extracomment>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>{n} أخطاء</numerusform>
            <numerusform>{n} خطأً</numerusform>
            <numerusform>{n} خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flows</source>
        <extracomment>{n} flow</extracomment>
        <translation>
            <numerusform>لا تدفّقات</numerusform>
            <numerusform>تدفّق واحد</numerusform>
            <numerusform>تدفّقان</numerusform>
            <numerusform>{n} تدفّقات</numerusform>
            <numerusform>{n} تدفّقًا</numerusform>
            <numerusform>{n} تدفّق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flows without a place: {mass}</source>
        <extracomment>{n} flow without a place: {mass}</extracomment>
        <translation>
            <numerusform>لا تدفّقات بلا مكان: {mass}</numerusform>
            <numerusform>تدفّق واحد بلا مكان: {mass}</numerusform>
            <numerusform>تدفّقان بلا مكان: {mass}</numerusform>
            <numerusform>{n} تدفّقات بلا مكان: {mass}</numerusform>
            <numerusform>{n} تدفّقًا بلا مكان: {mass}</numerusform>
            <numerusform>{n} تدفّق بلا مكان: {mass}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>{n} line</extracomment>
        <translation>
            <numerusform>لا خطوط</numerusform>
            <numerusform>خطّ واحد</numerusform>
            <numerusform>خطّان</numerusform>
            <numerusform>{n} خطوط</numerusform>
            <numerusform>{n} خطًّا</numerusform>
            <numerusform>{n} خطّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>{n} month</extracomment>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>{n} أشهر</numerusform>
            <numerusform>{n} شهرًا</numerusform>
            <numerusform>{n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other flows, not drawn: {mass}</source>
        <extracomment>{n} other flow, not drawn: {mass}</extracomment>
        <translation>
            <numerusform>لا تدفّقات أخرى غير مرسومة: {mass}</numerusform>
            <numerusform>تدفّق واحد آخر غير مرسوم: {mass}</numerusform>
            <numerusform>تدفّقان آخران غير مرسومين: {mass}</numerusform>
            <numerusform>{n} تدفّقات أخرى غير مرسومة: {mass}</numerusform>
            <numerusform>{n} تدفّقًا آخر غير مرسوم: {mass}</numerusform>
            <numerusform>{n} تدفّق آخر غير مرسوم: {mass}</numerusform>
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
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>{n} أماكن</numerusform>
            <numerusform>{n} مكانًا</numerusform>
            <numerusform>{n} مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <extracomment>{n} point</extracomment>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>{n} نقاط</numerusform>
            <numerusform>{n} نقطة</numerusform>
            <numerusform>{n} نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings</source>
        <extracomment>{n} reading</extracomment>
        <translation>
            <numerusform>لا قراءات</numerusform>
            <numerusform>قراءة واحدة</numerusform>
            <numerusform>قراءتان</numerusform>
            <numerusform>{n} قراءات</numerusform>
            <numerusform>{n} قراءة</numerusform>
            <numerusform>{n} قراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <extracomment>{n} record</extracomment>
        <translation>
            <numerusform>لا سجلّات</numerusform>
            <numerusform>سجلّ واحد</numerusform>
            <numerusform>سجلّان</numerusform>
            <numerusform>{n} سجلّات</numerusform>
            <numerusform>{n} سجلًّا</numerusform>
            <numerusform>{n} سجلّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} regions</source>
        <extracomment>{n} region</extracomment>
        <translation>
            <numerusform>لا مناطق</numerusform>
            <numerusform>منطقة واحدة</numerusform>
            <numerusform>منطقتان</numerusform>
            <numerusform>{n} مناطق</numerusform>
            <numerusform>{n} منطقة</numerusform>
            <numerusform>{n} منطقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صفّ واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًّا</numerusform>
            <numerusform>{n} صفّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows used</source>
        <extracomment>{n} row used</extracomment>
        <translation>
            <numerusform>لا صفوف مستخدمة</numerusform>
            <numerusform>صفّ واحد مستخدم</numerusform>
            <numerusform>صفّان مستخدمان</numerusform>
            <numerusform>{n} صفوف مستخدمة</numerusform>
            <numerusform>{n} صفًّا مستخدمًا</numerusform>
            <numerusform>{n} صفّ مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sites</source>
        <extracomment>{n} site</extracomment>
        <translation>
            <numerusform>لا مواقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>{n} مواقع</numerusform>
            <numerusform>{n} موقعًا</numerusform>
            <numerusform>{n} موقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sites without a place</source>
        <extracomment>{n} site without a place</extracomment>
        <translation>
            <numerusform>لا مواقع بلا مكان</numerusform>
            <numerusform>موقع واحد بلا مكان</numerusform>
            <numerusform>موقعان بلا مكان</numerusform>
            <numerusform>{n} مواقع بلا مكان</numerusform>
            <numerusform>{n} موقعًا بلا مكان</numerusform>
            <numerusform>{n} موقع بلا مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>{n} step</extracomment>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>{n} خطوات</numerusform>
            <numerusform>{n} خطوة</numerusform>
            <numerusform>{n} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracks</source>
        <extracomment>{n} track</extracomment>
        <translation>
            <numerusform>لا مسارات</numerusform>
            <numerusform>مسار واحد</numerusform>
            <numerusform>مساران</numerusform>
            <numerusform>{n} مسارات</numerusform>
            <numerusform>{n} مسارًا</numerusform>
            <numerusform>{n} مسار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>{n} week</extracomment>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>{n} أسابيع</numerusform>
            <numerusform>{n} أسبوعًا</numerusform>
            <numerusform>{n} أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <extracomment>{n} year</extracomment>
        <translation>
            <numerusform>لا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>{n} سنوات</numerusform>
            <numerusform>{n} سنة</numerusform>
            <numerusform>{n} سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} · made data</source>
        <translation>{source} · بيانات مُختلَقة</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} و{last}</translation>
    </message>
    <message>
        <source>{unit} per day</source>
        <translation>{unit} في اليوم</translation>
    </message>
    <message>
        <source>{unit} per hour</source>
        <translation>{unit} في الساعة</translation>
    </message>
    <message>
        <source>{unit} per month</source>
        <translation>{unit} في الشهر</translation>
    </message>
    <message>
        <source>{unit} per week</source>
        <translation>{unit} في الأسبوع</translation>
    </message>
    <message>
        <source>{unit} per year</source>
        <translation>{unit} في السنة</translation>
    </message>
</context>
</TS>
