<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>analysis.best_plan</name>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilities of the kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan is possible: there is no room for {waste}. Enlarge a facility, reopen or add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount:,.1f} {unit} of {material} from {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.burdens</name>
    <message>
        <source>Dust from stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian plume of every stack ({scheme}); {air}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste handled near by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes taken in times exp(−distance / {reach:g}), summed over facilities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.classify</name>
    <message>
        <source>{found} of {asked} classes: many values are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{found} of {asked} classes: only {n} distinct values</source>
        <extracomment>{found} of {asked} classes: only {n} distinct value</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {asked} classes: the others lie outside the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:g} is a class of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.dispersal</name>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NNE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NNW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WNW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record of the wind: it blows from all sides equally often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wind as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wind as recorded in {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wind as {source} recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wind as {source} recorded it in {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{classes}; mean {pace:.1f} m/s at 10 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record}: {sectors} directions, most often from {direction} ({share:.0f} % of the time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % class {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % class {letter} at {pace:g} m/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.plume</name>
    <message>
        <source>Screening model: flat land, steady wind, no buildings, no chemistry, no calm air; 100 m to 10 km from the stack.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.provenance</name>
    <message>
        <source>What enters a place mixes there: every way out of it carries the same shares of origins (proportional mixing).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.replanned_flows</name>
    <message>
        <source>No facility has room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.standing</name>
    <message>
        <source>A full recorded way is a batch that is known step by step and owner by owner from where it was thrown away to where nothing is passed on. A material claims repair if at least 5 % of its weighed tonnes reach a place that mends, else recover if as much reaches a place that gets it back, else rest. A place mends if the name of its kind holds one of: {repairs}; it gets the material back if that holds one of: {recovers}; others do neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.timeline</name>
    <message>
        <source>all flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all stocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series}, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series}, total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.whatif</name>
    <message>
        <source>CO₂ avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reparation per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what-if: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount:,.0f} {unit} paid by {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities added</source>
        <extracomment>{n} facility added</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities closed</source>
        <extracomment>{n} facility closed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities giving to workshops</source>
        <extracomment>{n} facility giving to workshops</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities moved</source>
        <extracomment>{n} facility moved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities relieved</source>
        <extracomment>{n} facility relieved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities resized</source>
        <extracomment>{n} facility resized</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} added</source>
        <extracomment>{sites} added</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} closed</source>
        <extracomment>{sites} closed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} giving to workshops</source>
        <extracomment>{sites} giving to workshops</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} moved</source>
        <extracomment>{sites} moved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} relieved</source>
        <extracomment>{sites} relieved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} resized</source>
        <extracomment>{sites} resized</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.accounts_desk</name>
    <message>
        <source>Full account: waste as it was weighed, and what surveys find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official view of the waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official view: waste as the operators book it. What that leaves out is told beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.appearance</name>
    <message>
        <source>Analyst mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare city (hold Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: deuteranopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: protanopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: tritanopia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.backdrop_desk</name>
    <message>
        <source>No photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph as backdrop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph as backdrop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins as TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the photograph&apos;s pins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote {file}: {n} pins</source>
        <extracomment>Wrote {file}: {n} pin</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.charts_desk</name>
    <message>
        <source>The maths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.choosing</name>
    <message>
        <source>yellow: {regions} at the ends of the chosen flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen site stands or that send to or get from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen site stands or that sends to or gets from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen sites stand or that send to or get from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen sites stand or that sends to or gets from it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.commands</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.compare_desk</name>
    <message>
        <source>Slide to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be compared: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.conductor</name>
    <message>
        <source>a fault in the program: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the overlay is switched off; choose other parameters and switch it on again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.describe</name>
    <message numerus="yes">
        <source>{n} scenes</source>
        <extracomment>{n} scene</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shapes</source>
        <extracomment>{n} shape</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.desk</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.editing</name>
    <message>
        <source>Find a feature…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find commands, layers, features…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.export</name>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a picture is saved as .png, .pdf or .svg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: data are saved as {endings}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.exporting</name>
    <message>
        <source>Export data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.files</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examining {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loader process could not be started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.guards</name>
    <message>
        <source>A fault in the program: {fault}. It is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.help_sheets</name>
    <message>
        <source>About Rhea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Rhea…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and drag, Ctrl and Alt and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the mouse, one finger, or arrows, Space, Backspace and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From step to step, first, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the innermost thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a local plane: no area or distance is shown in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays what a city hides over its district map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it, change its size; with its panel arrows, + and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, zoom, full extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the control that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by rectangle, by lasso; with Shift it adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select its regions; in charts click or brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select with the neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, add, take in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift and Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data came in {system}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glasses off: the bare city while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is held in {system}, in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next, the previous control; on the map a short press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn and tilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer, finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a brush or the lens&apos;s pen in the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows, Home, End on the time strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows, PgUp, PgDn, Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click on a class of the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click, Shift, Ctrl and click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the lens, Ctrl and wheel on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag, middle drag, Space and move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold Tab on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right drag, Shift and arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel, Ctrl and wheel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.kiosk_cities</name>
    <message>
        <source>An exhibit is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.kiosk_desk</name>
    <message>
        <source>All is quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It died too often: stories are left out until Rhea is closed and started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No staff PIN is set: anybody can open this sheet. Set one with rhea pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The window was started again {n} times.</source>
        <extracomment>The window was started again {n} time.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keys, menus and links were kept out since the start.</source>
        <extracomment>{n} key, menu or link was kept out since the start.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.layering</name>
    <message>
        <source>Hide all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay {number} on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.lens_desk</name>
    <message>
        <source>Draw around a place: its line is the lens; with keys arrows, Space and Enter; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens: draw its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens cannot show this: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line goes around nothing: draw around a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.looking</name>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map: down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map: left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map: right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map: up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the lifted sheets apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the lifted sheets together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.main</name>
    <message>
        <source>No region set {name!r}; there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region set {name!r}; there is {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window died each time that a city was opened; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.opening</name>
    <message>
        <source>Add data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data to this city…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a city or data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {files} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table is to be read again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it again and say how it is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} could not be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} shapes repaired</source>
        <extracomment>{n} shape repaired</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{way} (change: File &gt; Read again…)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.plan_desk</name>
    <message>
        <source>New {kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans by mean (to the right) and inequality (up), both in the unit of the burden; the square is today. A click takes a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan changed while the best one was searched: it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops: {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.pointer</name>
    <message>
        <source>Copy coordinates (WGS 84)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy coordinates (map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.preflight</name>
    <message>
        <source>After a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery only, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mains, battery {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mains, or not to be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody here listens: switch it off by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing comes back: start with --mode presenter for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no screen: an audience sees all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window comes back in the same scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} scenes ready</source>
        <extracomment>{done} of {n} scene ready</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({size} px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({size} px, mirrored: no notes here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.receipt_sheet</name>
    <message>
        <source>Data {name}, SHA-256 of its files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures were computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maths as a receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maths: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {place} of {count}, {percentile:.6g}th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values SHA-256 {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed by {weights}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.report</name>
    <message numerus="yes">
        <source>This file carries its receipt of {n} figures: rhea replay FILE.pdf works them out again.</source>
        <extracomment>This file carries its receipt of {n} figure: rhea replay FILE.pdf works it out again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.sankey_desk</name>
    <message>
        <source>Export flow diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export flow diagram…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold particles still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particles move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particles stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a flow diagram is saved as .png or .svg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: no particles of {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{layer}: {n} particles of {mass}</source>
        <extracomment>{layer}: {n} particle of {mass}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.second_map</name>
    <message>
        <source>Map to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second map could not be drawn: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.selecting_desk</name>
    <message>
        <source>Draw a line around what is to be selected; Shift adds, Ctrl takes in or out; with keys arrows, Space and Enter; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a rectangle around what is to be selected; Shift adds, Ctrl takes in or out; with keys arrows, Space and Enter; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the neighbours too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{regions} inside the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.session</name>
    <message>
        <source>Full picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected has no place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log has more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture could not be drawn: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.settings</name>
    <message>
        <source>Settings cannot be read ({reason}); the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is damaged ({fault}); the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged ({fault}) and is kept as {file}; the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.staff</name>
    <message>
        <source>That is not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait {n} seconds.</source>
        <extracomment>Too many tries. Wait {n} second.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.story_book</name>
    <message>
        <source>no city is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your story {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.story_commands</name>
    <message>
        <source>Begin a new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one&apos;s own form of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the words of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the scene what the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the story, or end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the story into the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in the story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.story_desk</name>
    <message>
        <source>As the pack has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the pack has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed; kept with your own stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be saved into the pack: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with your own stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story yet: Record makes one of what the map shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: {story}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {scene} of {story}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {story} into the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene: {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption of {scene!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuts of {scene!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dwell of {scene!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes of {scene!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene {scene!r} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene {scene!r} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene {scene!r} duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene {scene!r} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenes in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story as the pack has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story {story!r} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of {scene!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{story} begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.talk</name>
    <message>
        <source>A talk is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc once more ends the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fell several times, so it begins with the first scene and nothing is done ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window fell and is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the last scene; Esc twice ends the talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.talk_actions</name>
    <message>
        <source>Type the number of a scene, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.talk_desk</name>
    <message>
        <source>Give the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the talk from this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story {name!r}; there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story {name!r}; there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preflight of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Talk of {n} minutes</source>
        <extracomment>Talk of {n} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Talk: the whole story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.talk_memory</name>
    <message>
        <source>The state of the talk cannot be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.talk_told</name>
    <message>
        <source>A detour, and the clock stands: R goes back to the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has the keyboard: click here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector is gone: the stage waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test card is on the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way? Its number and Enter; next takes the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.thrown_desk</name>
    <message>
        <source>Follow your waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>the waste that I throw away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch another {region} to begin there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you throw away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this could not be worked out; the log has more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.tour_pdf</name>
    <message>
        <source>This file carries its receipt: rhea replay FILE.pdf works every number out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.walking</name>
    <message>
        <source>Leave the districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The districts as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next district: down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next district: left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next district: right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next district: up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from district to district</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine.governor</name>
    <message>
        <source>1 of {n} particles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpler picture to keep up: {less}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coarser fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges not smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no glow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>geometry.registration</name>
    <message>
        <source>pins {first}, {second} and {third} lie on one line in the picture; four pins are needed of which no three do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pins {first}, {second} and {third} lie on one line in the world; four pins are needed of which no three do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pins {one} and {other} lie on one place in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pins {one} and {other} lie on one place in the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pins cross over: no camera sees them in this order; check which pin belongs to which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pins} of at least {least} pins that fix a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model.city</name>
    <message>
        <source>local plane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model.mode</name>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model.pacing</name>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model.plan</name>
    <message>
        <source>burden above the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal per head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model.seen</name>
    <message>
        <source>a plane of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plane of its own, in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor plan · {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model.story_edits</name>
    <message>
        <source>{scene} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.__init__</name>
    <message>
        <source> and </source>
        <comment>what a city must have</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>what a city must have</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no overlay {name}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step {step}; the clock has {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {city} has no {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {parameter} cannot be {value}; expected a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {parameter} cannot be {value}; expected one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {parameter} cannot be {value}; expected {low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.accounts</name>
    <message>
        <source>Leaves here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net gain here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full account: as weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no official books are recorded: as weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official books alone: nothing was weighed independently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official books {booked}, weighed {weighed}: the books leave out {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official books {booked}, weighed {weighed}: the books tell {gap} more than was weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official books {booked}, weighed {weighed}: they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official view: as the operators report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {end}: books {booked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed {weighed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed {weighed}, official books {booked}: the books leave out {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed {weighed}, official books {booked}: the books tell {gap} more than was weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed {weighed}, official books {booked}: they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}, books less weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}, official books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}, weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}; books and weights agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}; official books and weights agree: the books leave out {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}; official books and weights agree: the books tell {gap} more than was weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}; the books leave out {gap}, furthest apart for {start} to {end}, booked as {booked} and weighed as {weighed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}; the books tell {gap} more than was weighed, furthest apart for {start} to {end}, booked as {booked} and weighed as {weighed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}; they agree, furthest apart for {start} to {end}, booked as {booked} and weighed as {weighed}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.arrows</name>
    <message numerus="yes">
        <source>In {when}, {mass} move in {flows}</source>
        <extracomment>In {when}, {mass} moves in {flows}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No flows are recorded for {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No waste moves in {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No waste moves on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No waste moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On {when}, {mass} move in {flows}</source>
        <extracomment>On {when}, {mass} moves in {flows}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waste flows into the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste flows of {material}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste flows of {material} into the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste flows of {material} out of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste flows of {material} within the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste flows out of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste flows within the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow = sum over the flows from one place to another of tonnes in all; width in proportion; a tonne that is moved on counts in each flow it takes part in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow = sum over the flows from one place to another of tonnes of the step, a flow&apos;s tonnes spread evenly over the steps it spans; width in proportion; a tonne that is moved on counts in each flow it takes part in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as reported by the operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows by pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net: {mass} go there and back, or stay within a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flows are recorded for {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are marked as measured; all are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are marked as reported; all are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are measured; shown as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are reported; shown as measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are {asked}; shown as {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives {mass}, {share} of all that moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard uncertainty of the sum: {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>standard uncertainty of the sum: {mass}, {n} flows without a stated one</source>
        <extracomment>standard uncertainty of the sum: {mass}, {n} flow without a stated one</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplaced count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplaced tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} has no waste sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{city} has {n} waste sites.</source>
        <extracomment>{city} has {n} waste site.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mass} move in {flows}</source>
        <extracomment>{mass} moves in {flows}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mass} move in {flows}, {when}</source>
        <extracomment>{mass} moves in {flows}, {when}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records without a date left out: {mass}</source>
        <extracomment>{n} record without a date left out: {mass}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records without a weight</source>
        <extracomment>{n} record without a weight</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{some} largest of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; {site} receives all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; {site} receives {share} of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ask_books</name>
    <message>
        <source>absorbing walk along the flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported {reported} {unit}, allowed {allowed} ± {sigma} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns</source>
        <comment>the records of a site that are suspect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see its rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial elimination, Šidák</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey</source>
        <comment>the records of a site that are suspect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <comment>the records of a site that are suspect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} owners</source>
        <extracomment>{n} owner</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of records</source>
        <extracomment>{n} set of records</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>|reported − allowed|, allowed = x̂ = y − V Aᵀ (A V Aᵀ)⁻¹ A y without its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ booked − Σ weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ in − Σ out − growth of stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ask_columns</name>
    <message>
        <source>1 + rows above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest x at which Σ p reaches the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ group ÷ Σ everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ people chosen ÷ Σ people with a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ x chosen ÷ Σ x</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ask_flows</name>
    <message>
        <source>max Σ t by end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ got − Σ sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ t chosen ÷ Σ t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ t, spread evenly over each flow&apos;s span</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ask_maths</name>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ask_pictures</name>
    <message>
        <source>burdens of every region before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ or mean over the regions at each step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ask_reach</name>
    <message>
        <source>Σ p where the nearest is at most within_m away ÷ Σ p</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ask_ripples</name>
    <message>
        <source>4.9 Mass balance, 4.8 plume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of ripples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ask_tracks</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ of straight legs between points; each second&apos;s tracks within reach of the place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ask_unequal</name>
    <message>
        <source>4.3 CalEnviroScreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the top part ÷ mean of the bottom part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other streams ÷ all streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product of mean percentiles of exposure and vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <extracomment>{n} value</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Σ P_group C ÷ Σ P_group, over the rest likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ p x ÷ Σ p of the part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.audit</name>
    <message>
        <source>Books of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can these books be true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported against possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of every site close, as far as they tell; nothing independent checks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The books of {n} sites do not close; nothing independent says why.</source>
        <extracomment>The books of {n} site do not close; nothing independent says why.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as reported, where it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the rest allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>books of {n} sites do not close</source>
        <extracomment>books of {n} site do not close</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>can the books be true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows changed as little as their uncertainty allows until every site balances; a site&apos;s records are suspect when everything else closes much better without them (fall of chi-squared, Sidak over all tests)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report and rest agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports {amount}: sent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports {amount}: taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports {amount}: {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest gap that would be found: {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest allows {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} smaller flows not drawn</source>
        <extracomment>{n} smaller flow not drawn</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.audit_report</name>
    <message>
        <source>(critical z + 1.645) × Σ t ÷ √power: found in 95 of 100 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own books {mass} more enter {site} than leave it or are found in its stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own books {mass} more leave {site} than enter it or are found in its stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mass is told twice, so no figure checks another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return is off by more than 10 % by weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest gap that would show: {mass} in the returns of {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest gap that would show: {mass} in the returns of {site}; {other_mass} at {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not close is listed; nothing independent says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With honest errors the books would fit this badly with a chance of {chance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarms on honest books: {alpha} over all {tests} together, {each} each (Šidák)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that enters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: the same sum reconciled without these records = not known; {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: the same sum reconciled without these records = {mass}; {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by weights alone: {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>claimed: the sum of {n} ways = {mass}</source>
        <extracomment>claimed: the sum of {n} way = {mass}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>g = rᵀ (A V Aᵀ)⁻¹ r = {chi2} on {dof} degrees of freedom, p = {chance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off = |weighed − reported| ÷ reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off = |weighed − reported| ÷ reported &gt; 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one of {n} tests, serial elimination, Šidák&apos;s correction</source>
        <extracomment>one of {n} test, serial elimination, Šidák&apos;s correction</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>residual = Σ in − Σ out − growth of stock = {mass}, as returned where there are returns, else as weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual ÷ σ = {z}; σ from the stated uncertainty of each report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z of the claim = {z}; without these records chi-squared falls by {fall}, p = {p}; chance of the rest {p_after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formula}, with {spread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} masses</source>
        <extracomment>{n} mass</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more do not close.</source>
        <extracomment>{n} more do not close.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more sites do not close.</source>
        <extracomment>{n} more site do not close.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} returns off by more than 10 % by weight.</source>
        <extracomment>{n} return off by more than 10 % by weight.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of records cannot be true.</source>
        <extracomment>{n} set of records cannot be true.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tests</source>
        <extracomment>{n} test</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{readings} of {masses}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}. The rule knows no uncertainty: what it lists is to be explained and proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, {when}: {mass} more enter than leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, {when}: {mass} more leave than enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {mass} more enter than leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {mass} more leave than enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|residual| ÷ √[A V Aᵀ]ᵢᵢ = {residual} ÷ {sigma} = {z}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.batch_way</name>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {batch} is not thrown away yet: that happens in {start} on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {batch}, {mass} of {material}, was thrown away in {start} on an unrecorded day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {batch}, {mass} of {material}, was thrown away in {start} on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of {batch}, {material}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every step of the batch as it was recorded; nothing is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies there still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its way has gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its whole way is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no batch {batch}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner: {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrown away {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace: this city records no batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begun} and came to {end} on {when}, as property of {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begun} and came to {end} on {when}, where it lies as property of {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begun} and came to {end} on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begun} and came to {end}, as property of {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begun} and came to {end}, where it lies as property of {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begun} and came to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} steps without a place</source>
        <extracomment>{n} step without a place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n}. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {when}: {start} to {end}, {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {when}: {start} to {end}, {mass}, then {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.books</name>
    <message>
        <source>In {when}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {when}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an audit needs flows and the sites that they lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>what {n} stocks grew by is not known: no survey at both ends of the period</source>
        <extracomment>what {n} stock grew by is not known: no survey at both ends of the period</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>years {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} readings have no mass or no stated uncertainty and are left out</source>
        <extracomment>{n} reading has no mass or no stated uncertainty and is left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings span the edge of the period and are left out</source>
        <extracomment>{n} reading spans the edge of the period and is left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.borders</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these only, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and lines of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area by the shoelace formula in the plane of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borders: no points or lines {name}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlines of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} has {districts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} shows {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{districts} of {map}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of the {things} without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {things}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.burden</name>
    <message>
        <source> and </source>
        <comment>between what is needed of the groups of a burden</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, mean with </source>
        <comment>between groups of indicators, each in brackets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.3 CalEnviroScreen, 4.4 Inequality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aversion to inequality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burden, percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burden, rank from the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burden: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burden: {group}, of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}, and it falls on the poor (concentration index {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}, and it falls on the rich (concentration index {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}, with no difference between poor and rich beyond chance (concentration index {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No burden can be scored: {groups} have the same percentile, 0, in every {district} with data.</source>
        <extracomment>No burden can be scored: {groups} has the same percentile, 0, in every {district} with data.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No {district} has enough data for a burden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe, such as pm25 2, no2; poverty, -income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody, and it falls on the poor (concentration index {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody, and it falls on the rich (concentration index {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody, with no difference between poor and rich beyond chance (concentration index {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as CalEnviroScreen assigns them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as EJScreen assigns them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as bad as {equal} for everybody; mean {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the columns give them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burden: a column of pollution and one of vulnerability or wealth are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burden: districts are needed to lay it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component = Σ weight × percentile ÷ Σ weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentration C = (2 ÷ µ) Σ p h R − 1, R the rank by wealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equally distributed burden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group = 10 × {of} ÷ its highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group = {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index: {title} ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column of people: each region counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing tells who is vulnerable, so wealth stands in for it: the index leans on it by its making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe {text}: the names of columns are needed, such as pm25 2, no2; -income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe: a weight above 0 expected for {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe: no column {column}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score = mean of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score = product of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scored where no indicator is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scored with at least {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what adds up on whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aversion}, kappa {kappa}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{district} bears most ({score} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, mean of each region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no column {column}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, from {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator} ({weight:g} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} for {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, 0 to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ component&apos;s weight × weight × percentile ÷ Σ component&apos;s weight × weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ weight × component ÷ Σ weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.chart_words</name>
    <message>
        <source>cumulative shares of people and of what they have, ranked by the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cumulative shares of people and of what they have, ranked by the same; per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cumulative shares of people and of what they have, ranked by {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cumulative shares of people and of what they have, ranked by {column}; per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{districts} without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}, least {column} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}, poorest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.charts</name>
    <message>
        <source>Gini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no numbers of regions to chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second column to set {column} against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars of equal width, right-closed; the largest value that at least half of the weight reaches or exceeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentration index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentration index {value} (standard error {error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of least squares; rank correlation after Spearman, equal values at their mean rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank 1 is the highest, equal values share the best place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line explains {share} of the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} has values below zero: nobody can have a share of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{districts}, highest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.choice_words</name>
    <message>
        <source>after</source>
        <comment>a choice: after the turn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>a choice: flows in all directions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <comment>a choice that is left to the program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands</source>
        <comment>a choice: how a surface is drawn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <comment>a choice: before the turn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between</source>
        <comment>a choice: flows within the city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briggs-rural</source>
        <comment>a choice: how smoke spreads, after Briggs in the country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briggs-urban</source>
        <comment>a choice: how smoke spreads, after Briggs in towns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calenviroscreen</source>
        <comment>a choice: percentiles as CalEnviroScreen assigns them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <comment>a choice: what is shown of pollution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverted</source>
        <comment>a choice: waste that is kept out of the refuse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose</source>
        <comment>a choice: what is shown of ripples</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downstream</source>
        <comment>a choice: where waste goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ejscreen</source>
        <comment>a choice: percentiles as EJScreen assigns them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <comment>a choice: how classes are made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excess</source>
        <comment>a choice: what is shown of who breathes something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <comment>a choice: what is shown of pollution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fisher jenks</source>
        <comment>a choice: how classes are made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <comment>a choice: what is shown of wealth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <comment>a choice: flows into the city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <comment>a choice: waste that is made in each region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual</source>
        <comment>a choice: how classes are made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <comment>a choice: flows as they were weighed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>a choice: the stability of the air</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest</source>
        <comment>a choice: the nearest regions are neighbours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <comment>a choice: what each region receives less what it gives away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>a choice: regions are shaded by nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <comment>a choice: flows out of the city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passing</source>
        <comment>a choice: waste that passes each region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per head</source>
        <comment>a choice: waste by the people of each region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile</source>
        <comment>a choice: what is shown of a burden</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg</source>
        <comment>a choice: how smoke spreads, after Pasquill and Gifford</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantile</source>
        <comment>a choice: how classes are made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queen</source>
        <comment>a choice: neighbours share a border or a corner, as a queen moves in chess</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <comment>a choice: what is shown of wealth, or of who breathes something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <comment>a choice: waste that each region receives</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe</source>
        <comment>a choice: percentiles as the recipe of a burden says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <comment>a choice: flows as the operators report them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rook</source>
        <comment>a choice: neighbours share a border, as a rook moves in chess</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <comment>a choice: what is shown of a burden</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <comment>a choice: what is shown of who breathes something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>a choice: how a surface is drawn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stations</source>
        <comment>a choice: what is shown of pollution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std</source>
        <comment>a choice: classes by standard deviations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period shown</source>
        <comment>a choice: the period of the books</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step shown</source>
        <comment>a choice: the period of the books</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole record</source>
        <comment>a choice: the period of the books</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes</source>
        <comment>a choice: what is shown of ripples</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upstream</source>
        <comment>a choice: where waste comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <comment>a choice: what is shown of wealth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <comment>a choice: regions within a distance are neighbours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.choropleth</name>
    <message>
        <source>4.5 Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual breaks, such as 10, 20, 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {district} has a value for {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a total per {district}, not a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value belongs to the first class whose upper edge it does not exceed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour = category</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>colours repeat after {n} categories</source>
        <extracomment>colours repeat after {n} category</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>equal: classes are equally wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fisher_jenks: least squared deviation from the class means (Fisher-Jenks, exact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervals of ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual breaks {text}: expected finite numbers in ascending order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual breaks {text}: expected numbers such as 10, 20, 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual: breaks as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint: {name}, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no manual breaks given: quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values: all {districts} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantile: classes hold equally many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std: classes by standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same classes at every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin hatching: {districts} with a coefficient of variation over 30 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} (mean over time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is {names} in {some} of {districts} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is {names} in {some} of {districts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, rank from the highest ({level})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value} in all {districts} with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value} in all {districts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value} in {name}, the only {district} with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value} in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{districts} may lie in another class (less than {level} sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, {draws} draws within the margins, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank} of {all} ({best} to {worst})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{top} stand highest in {column} at {high}, {bottom} lowest at {low}.</source>
        <extracomment>{top} stands highest in {column} at {high}, {bottom} lowest at {low}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.clock_words</name>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>{n} hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.clusters</name>
    <message>
        <source>4.6 Spatial autocorrelation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the neighbours&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I_i = (n − 1) z_i Σ_j w_ij y_j ÷ Σ z², z and y the two columns in standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {column} and the neighbours&apos; {other} nothing can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {column} nothing can be said about neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out false discoveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do like neighbours lie side by side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {column} is high, the neighbours&apos; {other} is high (correlation with the neighbours&apos; mean {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {column} is high, the neighbours&apos; {other} is low (correlation with the neighbours&apos; mean {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a total per {district}, not a rate: large ones are high whatever their neighbours are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters: metres are needed for neighbours within a distance: the map is a plane without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters: points have no neighbours to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters: {column} holds categories, not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each {district} is set beside its neighbours&apos; {other}, not its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high among high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high among low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like beside like, beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low among high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low among low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged: {districts} without neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p ≤ {level}, false discoveries taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permutations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {k} nearest, {links} links, row-standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {reach:g} km, {links} links, row-standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} beside the neighbours&apos; {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} has next to nothing to do with the neighbours&apos; {other} (correlation with the neighbours&apos; mean {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} lies over the {districts} as by chance (Moran&apos;s I {index}, p {p}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, among neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{districts} beside each other are alike in {column} (Moran&apos;s I {index}, p {p}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{districts} beside each other differ in {column} (Moran&apos;s I {index}, p {p}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draws}, conditional, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, {links} links, row-standardised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.column</name>
    <message>
        <source>Any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one column of the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.diagram</name>
    <message>
        <source>At {node} {mass} more enter than leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {node} {mass} more leave than enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves in {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves goes round in {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves goes round in {when}; {end_mass} end at {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves goes round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves goes round; {end_mass} end at {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the operators report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as weighed, as reported where nobody weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not surveyed: what the stock of {n} sites grew by is not known</source>
        <extracomment>not surveyed: what the stock of {n} site grew by is not known</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} set out in {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} set out in {when}; {end_mass} end at {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} set out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} set out; {end_mass} end at {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} other materials</source>
        <extracomment>{n} other material</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records without a date left out</source>
        <extracomment>{n} record without a date left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.disparity</name>
    <message>
        <source>4.5 Bivariate choropleth classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the two lie in the same places?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lit cells, such as 1-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disparity: no column to set beside another in {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disparity: {column} belongs to points; two columns of regions are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disparity: {column} holds categories, not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lit cells {text}: expected cells from 1-1 to {last}, such as {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lit: {districts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lit: {districts} with {share} of the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is rich and who breathes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} and {up}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} high, {up} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} high, {up} low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} high, {up} middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} low, {up} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} low, {up} low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} low, {up} middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} middle, {up} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} middle, {up} low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} middle, {up} middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}; cell = class of {up} × {k} + class of {across}; rank correlation after Spearman, equal values at their mean rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; no {district} has {cell}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; no {district} lies in the lit classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} have {cell}.</source>
        <extracomment>{told}; {districts} has {cell}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} lie in the lit classes.</source>
        <extracomment>{told}; {districts} lies in the lit classes.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} with {share} of the people have {cell}.</source>
        <extracomment>{told}; {districts} with {share} of the people has {cell}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} with {share} of the people lie in the lit classes.</source>
        <extracomment>{told}; {districts} with {share} of the people lies in the lit classes.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.district_groups</name>
    <message>
        <source>fifths of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no groups {name}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third fifth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.diversion</name>
    <message>
        <source>Diversion rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diversion rate = what is collected in all streams but the refuse ÷ what is collected in all; a stream without a figure counts as not collected, refuse without one leaves no rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no refuse was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste: no stream of refuse beside others in {city}, so no diversion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.exposure</name>
    <message>
        <source>Adds to the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the mean of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E_group = Σ P_group C ÷ Σ P_group, E_rest likewise; ratio = E_group ÷ E_rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said about {column} and {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who breathes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who breathes more than the rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group against the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody in a {district} is taken to breathe its mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excess = (share of the group that lives there − share of the rest) × (exposure − mean of everybody); the sum is the difference between the group and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure: {column} belongs to points; columns of districts are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure: {column} holds categories, not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval by the margins of error, {draws} draws, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval by {districts} drawn anew, {draws} draws, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margins of error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio = exposure of the region ÷ mean exposure of the rest; its mean over the group is the group&apos;s ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resampled regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share = people of the group ÷ everybody there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis}, {draws} draws, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} against the mean of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: what the {district} adds to the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, share of the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {column} {part}, everybody else {rest}: {ratio} times as much ({level} interval {low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {column} {part}, everybody else {rest}; no difference beyond chance (ratio {ratio}, {level} interval {low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {part}, the rest {rest}; ratio {ratio}, {level} interval {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio}, {level} interval {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.findings</name>
    <message>
        <source>Even so, more is wrong (chance of the rest: {chance}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every material keeps its name on its way, so each balances at every site: what enters is what leaves and what its stock grew by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this alone is wrong, everything else closes (chance of the rest: {chance}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be tested: no record has a mass and a stated uncertainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be tested: of no site is everything known that its balance needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot tell this apart from {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The gap is {mass}, about {n} lorries of {load:.0f} t.</source>
        <extracomment>The gap is {mass}, about {n} lorry of {load:.0f} t.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The gap is {mass}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all materials balances at every site: what enters is what leaves and what its stock grew by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surveys of the stock at {site} find a growth of {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights at {site} say {mass} sent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights at {site} say {mass} sent to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights at {site} say {mass} taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights at {site} say {share} of its intake sent out ({mass})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights at {site} say {share} of its intake sent to {end} ({mass})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no independent second measurement: every figure comes from the operators&apos; own reports, so what does not close accuses nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the returns of {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the survey of {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights of {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; everything else allows {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; nothing else tells what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} reports {mass} sent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} reports {mass} sent to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} reports {mass} taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} reports {share} of its intake sent out ({mass})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} reports {share} of its intake sent to {end} ({mass})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.groups</name>
    <message>
        <source>People of the poorer half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure: a group of people and the role population are needed in {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no group {name}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.imbalance</name>
    <message>
        <source>dots: left over, {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heaped: entered and did not leave: {particles}, {mass}, most at {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings: left without having entered: {particles}, {mass}, most at {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings: missing, {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} particles</source>
        <extracomment>{n} particle</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.kind</name>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pollution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: no parameter {parameter}; it has {known}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.lens_content</name>
    <message>
        <source>without the what-if</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.lens_query</name>
    <message>
        <source>(1 + shufflings that differ as much) ÷ {draws}, seed {seed}, two-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>districts touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each district once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people of each district by the share of its area inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share = area of the district inside ÷ its area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste that goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste that goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste that goes within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, p of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ people × share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ tonnes of the whole period by the shares of both ends inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ weight × share × value ÷ Σ weight × share, outside with 1 − share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.lens_words</name>
    <message>
        <source>Chance alone makes even so small a difference in {often} of {draws} shufflings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance alone makes so large a difference in {often} of {draws} shufflings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance alone may make such a difference (p = {p}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place touches {districts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} came in, {went} went out and {stayed} stayed inside in {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} came in, {went} went out and {stayed} stayed inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is about the same inside ({inside}) as outside ({outside}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is higher inside ({inside}) than outside ({outside}), {ratio} times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is higher inside ({inside}) than outside ({outside}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is lower inside ({inside}) than outside ({outside}), {ratio} times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is lower inside ({inside}) than outside ({outside}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: no data inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {inside} inside, and nothing lies outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {inside} inside, no data outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>{n} person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{people} in {districts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} live in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.manifests</name>
    <message>
        <source>40 CFR 267.72: more than 10 % by weight, any difference in pieces, 15 days to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returns name no batches, so pieces cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{site} has {n} returns off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed ({off} off).</source>
        <extracomment>{site} has {n} return off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed ({off} off).</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{site} has {n} returns off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed.</source>
        <extracomment>{site} has {n} return off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.network</name>
    <message>
        <source>flows ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows ({unit}), {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no material {material}; known: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no material {material}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.patrols</name>
    <message>
        <source>Nothing moves here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the recorded time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of {movers} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of {movers} here, after the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of {movers} here, before the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of {movers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of {movers}, after the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of {movers}, before the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who walks where, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bright: the way they just came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none were recorded at this step: all are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none were recorded at this step: those after the turn are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none were recorded at this step: those before the turn are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrols: {city} has no tracks in what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places between two points of a track by straight lines; half of each gap in time belongs to either end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who walks where, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{movers} are recorded.</source>
        <extracomment>{movers} is recorded.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{movers} spend {after} of their time after the turn in {after_in}.</source>
        <extracomment>{movers} spends {after} of its time after the turn in {after_in}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{movers} spend {before} of their time before the turn in {before_in} and {after} of their time after the turn in {after_in}.</source>
        <extracomment>{movers} spends {before} of its time before the turn in {before_in} and {after} of its time after the turn in {after_in}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{movers} spend {before} of their time before the turn in {before_in}.</source>
        <extracomment>{movers} spends {before} of its time before the turn in {before_in}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{points} of {tracks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of {tracks}, {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.plan_words</name>
    <message>
        <source>4.4, 4.8 What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As bad as if all bore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inequality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolm-Pollak, aversion {aversion}, kappa {kappa} of today in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near a depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open facility of the kind depot or workshop: nobody is near one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet: drag a facility, close or resize one, or ask for the best plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poorest tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Richest tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To workshops: nothing leaves this facility as goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To workshops: there is no open workshop; add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To workshops: {share} of the {goods} recovered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 0: the poor bear more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burden = measured + Σ over facilities of (column × strength after − column × strength before), at least 0; EDE = −ln(Σ p exp(−κ burden)) ÷ κ; inequality = EDE − mean; strength follows what a facility takes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inequality falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inequality falls by {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inequality is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inequality rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inequality rises by {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean weighed by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: no open facility of the kind depot or workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people within {length} of a depot or workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays where it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the burden of a person falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the burden of a person falls by {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the burden of a person is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the burden of a person rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the burden of a person rises by {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what unequal {burden} adds to the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} CO₂ avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of paid work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{burden} of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more changed</source>
        <extracomment>{n} more changed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{old} today, {new} with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}. Nobody says how many people live where, so no burden can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: {burden}, and {inequality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: {burden}, but {inequality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {amount} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {amount} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.plume</name>
    <message>
        <source>4.8 Gaussian plume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = Q ÷ (π u σy σz) exp(−y² ÷ 2σy²) exp(−H² ÷ 2σz²), mean over states and directions, sum over stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke of the stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the smoke go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind at 10 m, of one stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winds from, such as sw 3, w 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model of where the smoke goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emissions of sites (g/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emissions of sites (g/s), {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record of the wind: from all sides equally often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plume: districts are needed to lay it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plume: emissions above 0 of sites with a place are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plume: no site {site}; emissions of a known one are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rose, class {letter} at {pace} m/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoke farther than {length} from its stack is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wind from {directions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winds {given}: 4 to 36 shares from north clockwise are needed, none below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winds {given}: a share above 0 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winds {given}: directions are needed, such as sw 3, w 2, or 16 shares from north</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} stacks</source>
        <extracomment>{n} stack</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{pace:g} m/s at 10 m, class {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stacks}, {rates} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.pollution</name>
    <message>
        <source>4.7 Areal interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pollution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the distance between stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who breathes it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a continuous field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {stations}, by inverse distance: an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance^{power:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field = Σ reading ÷ {power} ÷ Σ 1 ÷ {power} over the {count} nearest stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of a person {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field in {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field {name}; known: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field {name}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {period}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pollution: readings at points are needed; known: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pollution: readings at points are needed; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region value = mean of the cells whose centre lies in the region, the cell under its centre where there is none; colour = place within the classes, even from break to break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is in the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} × {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} has no value anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is {value} everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} ranges from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: stations with a place and a reading are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <extracomment>{n} cell</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stations</source>
        <extracomment>{n} station</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.quantity</name>
    <message>
        <source>column {name} is text: it can be read, but not coloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column to colour in {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column with the role {role} in {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column {name}; known: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column {name}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.receipts</name>
    <message>
        <source>mean of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{below} of {breaks} inner breaks lie below it: class {number} of {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} of {place} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} of {place} = {value} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} (row {row} of {set})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.report_facts</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside: a region counts by the share of its area inside; facilities by their point. p: two-sided, {draws} seeded shufflings of the regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals are summed; rates are means, weighed by {column}; rank 1 is the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals are summed; rates are means; rank 1 is the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report needs regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of a person: sum of people × share inside × value ÷ sum of people × share inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of a region: sum of share inside × value ÷ sum of share inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no region lies there: --at is in the coordinates of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of value × share inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} = {value} of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{districts}, whole or in part · {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{district} {id} · {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} around {x} east, {y} north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing:,} of {districts} in the city without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing:,} of {districts} without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} ÷ {whole}, both summed over the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {formula}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ripple_source</name>
    <message>
        <source>no flow {flow}: an id of a flow is expected, or a way such as {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} by which the report from {start} to {end} differs from what everything else allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} came into {start} without being booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} more from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} that {start} booked as sent to others never went there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} that {start} booked as sent to {end} never went there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} went from {start} to others without being booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} went from {start} to {end} without being booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.ripples</name>
    <message>
        <source>4.9 Mass balance and reconciliation, 4.13 Provenance, 4.8 Gaussian plume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra dose of dust so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra dose so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra tonnes so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra waste so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the books is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing independent checks the books, so no flow can be told to be false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow {flow} has no difference to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does one false record do further on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plane without metres: ways take no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra tonnes wait at a place for its mean stock ÷ what enters it in a step, leave by its ways in proportion to what everything else finds on them, and need length ÷ speed on the way; what stocks grow by stays; dose = tonnes × emission ÷ tonnes handled, dispersed as plumes over all winds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached so far: {reached} of {districts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ripples: districts are needed to lay them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ripples: emissions of the sites, and a map in metres, are needed for a dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmarked: not reached yet, or never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one false flow does further on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; the largest extra dose is {dose}, in {district}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; what goes on reaches {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; what goes on reaches {places}; the largest extra dose is {dose}, in {district}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} in {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of what leaves or stays, {amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}: no ripples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/m³·days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.stacks</name>
    <message>
        <source>plume: emissions of the sites are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plume: metres are needed: the map is a plane without them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.starts</name>
    <message>
        <source>trace: no flow begins or ends at a site or {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace: no flow weighs anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace: no site or {region} {word}; known: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace: no site or {region} {word}; known: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace: no weights are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.stocks</name>
    <message>
        <source>1 square = {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of {moment}, no {place} was surveyed: what lies there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of {moment}, nothing lies in any {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of {moment}, the official books leave out {amount} that surveys find in {some} of {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of {moment}, {amount} lie in {some} of {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of {moment}, {amount} lie in {some} of {places}, {more} more than at the first survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocks at sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocks in {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was surveyed, no {place} was surveyed: what lies there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was surveyed, nothing lies in any {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was surveyed, the official books leave out {amount} that surveys find in {some} of {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was surveyed, {amount} lie in {some} of {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was surveyed, {amount} lie in {some} of {places}, {more} more than at the first survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area of a circle = what lies there; the largest: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds most: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {amount} that surveys find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not surveyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing lies there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official view: the operators&apos; books have no stocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stocks: {city} has no stocks in what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surveys at the end of the step; the official books have no stocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a survey finds at the end of a step, summed over materials; uncertainties add in squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what lies where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{classes:g} of all steps together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{material}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows without a mass</source>
        <extracomment>{n} row without a mass</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} survey rows</source>
        <extracomment>{n} survey row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; {place} holds most, {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.tenths</name>
    <message>
        <source>poorest tenth of the people {poor}, richest tenth {rich}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.thrown</name>
    <message>
        <source>A bag of waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {site} half as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to {place}, the richest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to {place}, where fewest live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chimney of {site} gives the people of {place} most: {dose} for {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poorest third of the city breathe {share} of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of {material} is recorded from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {share} go here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of all that is like it end at {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.trace</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends there, by the other account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends there, difference of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends there, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made there, by the other account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made there, difference of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made there, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose waste is it, and where does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose waste, and where it went</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.trace_page</name>
    <message>
        <source>{batch}: {mass} of {material} from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} begin at {place}; {share} stays on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {moment}: {start} to {end}, {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {moment}: {start} to {end}, {mass}; then owned by {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {start} to {end}, {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {start} to {end}, {mass}; then owned by {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} handles {mass}; {share} has no recorded origin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.trace_words</name>
    <message>
        <source>Nothing enters {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {mass} that begin at {place}, {parts}, if what enters a place mixes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {mass} that {place} handles, {parts}, if what enters a place mixes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from: {start}, % of {mass} in the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from: {start}, {mass} in the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes: {start}, % of {mass} in the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes: {start}, {mass} in the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed: what enters a place mixes there (proportional mixing); the whole record, whatever the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by facility: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by material: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims recover; whole way recorded: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims repair; whole way recorded: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims rest; whole way recorded: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full account: {leak}; official books {booked}, weighed {weighed}: they add {apart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full account: {leak}; official books {booked}, weighed {weighed}: they leave out {apart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leakage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing comes from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official view: {leak}; official books {booked}, weighed {weighed}: they add {apart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official view: {leak}; official books {booked}, weighed {weighed}: they leave out {apart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of a way = its tonnes ÷ the larger of what enters and what leaves the place it begins at (upstream: ends at); reached = (I − Q)⁻¹ start, an absorbing chain with proportional mixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the rest at {n} other places</source>
        <extracomment>the rest at {n} other place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the rest from {n} other places</source>
        <extracomment>the rest from {n} other place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leak} ({share} by the other account)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} in the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} of {material}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{places} lie in a ring of ways that nothing enters: what comes from there has no recorded origin.</source>
        <extracomment>{places} lies in a ring of ways that nothing enters: what comes from there has no recorded origin.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} lie in a ring of ways that nothing leaves: what comes in rests there.</source>
        <extracomment>{places} lies in a ring of ways that nothing leaves: what comes in rests there.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{records}, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} comes from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} ends at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} has no recorded origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} stays on the way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.tracing</name>
    <message>
        <source>a trace needs flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{material} cannot be followed alone: sites send out materials that did not enter them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.unrest</name>
    <message>
        <source>By the end of {moment} {share} of the people support the protest, and no {district} has risen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the end of {moment} {share} of the people support the protest: {first} has risen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the end of {moment} {share} of the people support the protest; {first} rose first, and {risen} of {districts} have risen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {moment} nobody knows yet; it becomes known in {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this support around on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from step; 0: as it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the support around, passed on in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those who notice, join in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple that half the people notice; 0: the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risen in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support around, a step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for the protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for the protest, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold model on the neighbour graph: assumed, not fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the unrest spread?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model: {share} of those who notice join in a {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borders of the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the people notice {amount}; known from {moment} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not risen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions that share a border or a corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ripples ({unit}), {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risen since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risen, with half of the people or more: {risen} of {districts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short lines: passed on to neighbours in this {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support that spreads to neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support(t) = support(t − 1) + (1 − support(t − 1)) × (1 − (1 − seeing × seen) × (1 − passing × around)), seen = ripple ÷ (ripple + half), around = mean support of the neighbours at t − 1 where that is at least the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrest: districts are needed to lay it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where {threshold} of the people around support it, {share} of that share join too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}: no unrest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.waste</name>
    <message>
        <source>Group districts by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net gain of waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net gain of waste, sum of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net of there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste made, sum of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste passing, sum of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste received, sum of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows: {title}, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as much comes as goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {group}: every {district} shows the sum of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in no {district}: {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in no {district}: {mass}, mean of {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made = tonnes that leave a region, its sites left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net = tonnes that end in a region less tonnes that begin there, at its sites or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passing = tonnes whose way crosses a region without beginning or ending there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per head = tonnes made ÷ people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received = tonnes that end in a region, at a site or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste: no column with the role population in {city}, so none per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste: {column} is no total, so it cannot be divided by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste: {measure} is computed from flows, and a column or a city without flows has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who sends what to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} per head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlays.wealth</name>
    <message>
        <source>4.4 Inequality, 4.5 Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini {gini} (each region counts once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini {gini} (weighted by people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini {gini}, P90/P10 {ratio} (each region counts once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini {gini}, P90/P10 {ratio} (weighted by people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wealth disparity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is rich, and who is not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap = value − mean of the neighbours (regions that share a border or a corner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Gini: there are values below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no positive median to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio = value ÷ the city&apos;s median, weighted by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the city&apos;s median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the city&apos;s median: {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wealth: points have no neighbours to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wealth: {column} holds categories, not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who has how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} against the city&apos;s median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, gap to the neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{districts} without neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× median</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs.own_stories</name>
    <message>
        <source>the pack is told in another language than its own, which is English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack {name} is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this city is not a pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs.periods</name>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs.table_proposal</name>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>render.chrome</name>
    <message>
        <source>no scale: a plane without metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:,.0f} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:,.0f} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:,.0f} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:.3g} mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>render.keys</name>
    <message>
        <source>column {column}, row {row}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {count} {districts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>render.legend</name>
    <message numerus="yes">
        <source>and {n} more keys</source>
        <extracomment>and {n} more key</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} {districts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>render.report_page</name>
    <message>
        <source>How it was worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more in the receipt of this file</source>
        <extracomment>and {n} more in the receipt of this file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>render.sankey</name>
    <message>
        <source>more in: {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more out: {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width = amount; hatched = does not balance; loops run below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>render.snapshot</name>
    <message>
        <source>data: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>data: {sources} and {n} more</source>
        <extracomment>data: {sources} and {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>made data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>render.tale_page</name>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scene.findings</name>
    <message>
        <source>(rank correlation {rho})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(rank correlation {rho}, by people {people})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference beyond chance: {half} breathe {share} of the {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference beyond chance: {half} have {share} of the {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {district} has a value of {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said of who has the {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said of {across} and {up} together: no {district} has both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said of {across} and {up} together: one of them is the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be said of {across} and {up} together: {districts} have both.</source>
        <extracomment>Nothing can be said of {across} and {up} together: {districts} has both.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Poor and rich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor and rich {districts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The half of the people with the least {measure} has {share} of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The half of the {districts} with the least {measure} has {share} of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poorer half have {share} of the {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is always higher {strength}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is always lower {strength}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is mostly higher {strength}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is mostly lower {strength}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be higher {strength}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be higher, but {few} may show that by chance {strength}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be lower {strength}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be lower, but {few} may show that by chance {strength}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {districts} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {districts} selected: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data of {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data of {measure} inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the half of the people with the least {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the half of the {districts} with the least {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the poorer half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the poorer half of the {districts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} and {up} have next to nothing to do with each other {strength}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{both} breathe alike: {half} {share} of the {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{both} have it alike: {half} {share} of the {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{districts} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{districts} selected: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{half} breathe {share} of the {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{half} have {share} of the {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {amount} (mean of a person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {amount} against {other} elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {amount} against {other} elsewhere (means of a person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {within} inside, no data outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {within} inside, nothing outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {within} inside, {without} outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {within} inside, {without} outside · p &lt; {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {within} inside, {without} outside · p = {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}: at least half of the people live at {median} or more; the {districts} range from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}: at least half of the {districts} are at {median} or more; the {districts} range from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}: each half has half of it, for it is the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}: highest in {most} ({high}), lowest in {least} ({low}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}: highest in {most} ({high}), {times} times the lowest, in {least} ({low}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}: {amount} in all {districts} with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}: {amount} in the only {district} with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} inside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scene.lens</name>
    <message>
        <source>lens: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of the line: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scene.photograph</name>
    <message numerus="yes">
        <source>registered by {n} pins, error {error}</source>
        <extracomment>registered by {n} pin, error {error}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>under {error} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pins fit exactly; a fifth would show the error</source>
        <extracomment>{n} pin fits exactly; a fifth would show the error</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scene.pins</name>
    <message>
        <source>pin {pin} misses by {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pins fit exactly; one more would show the error</source>
        <extracomment>{n} pin fits exactly; one more would show the error</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pins, error {error}</source>
        <extracomment>{n} pin, error {error}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scene.stacking</name>
    <message>
        <source>covered by {layer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scene.words</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>credits</source>
        <extracomment>credit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>day {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>households</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>households</source>
        <extracomment>household</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <extracomment>person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ppb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short tons (US)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>short tons (US)</source>
        <extracomment>short ton (US)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({moment})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} districts</source>
        <extracomment>{n} district</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} per household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.attract</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.audit_panel</name>
    <message>
        <source>40 CFR 267.72</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many of a hundred cities with honest books somebody would be suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows and the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are being checked…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.audit_rows_panel</name>
    <message>
        <source>Close the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.caption_strip</name>
    <message>
        <source>Back to the scene as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a detour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.chart_plot</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.charts_panel</name>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush with a lasso instead of a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how the figures of the chart were computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <comment>before the column of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <comment>before the column of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of ⌄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drawn} points drawn of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.closed_screen</name>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no city that can be shown at the moment. Please tell somebody who works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exhibit is having a rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.compare_slide</name>
    <message>
        <source>Slide between two pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} on the left, {right} on the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.corners</name>
    <message>
        <source>No scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale, {metres:.3g} metres per pixel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.countdown</name>
    <message>
        <source>Are you still exploring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the exhibit starts over for the next visitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>{n} second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.data_panel</name>
    <message>
        <source>Close the data table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions, facilities, points, lines and records of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.data_sheets</name>
    <message>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.dialogs</name>
    <message>
        <source>A local plane has no metres: no area or distance is shown in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPSG code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe, UTM zone 32 N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a local plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the system with this code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New York, feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clear: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row holds the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma, 1,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitude and latitude (WGS 84)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point, 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web maps (pseudo-Mercator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} does not say which coordinate system its numbers are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has several layers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.empty_state</name>
    <message>
        <source>No city is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a city pack or data files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a city pack or data files, or drop them onto the window: GeoPackage, GeoJSON, Shapefile, FlatGeobuf, GeoParquet, GeoTIFF, or CSV with coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the invented city that comes with Rhea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Capital, 2147</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <extracomment>{name} and {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.giving_box</name>
    <message>
        <source>Amount of the reparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂ avoided, t per t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods, t per t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid work, h per t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered material given to workshops, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of the reparation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.home_bar</name>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be pressed in the lower half, larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt the map more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.inspector_panel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the receipt of these figures as a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how the figures were computed and where they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin: the inspector follows the pointer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maths ⌄</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.layer_card</name>
    <message>
        <source>{title}: {told} (key {key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.layers_panel</name>
    <message>
        <source>Add an overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the layer higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the layer lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers, the topmost first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the chosen layer, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, opacity and parameters of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, top first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens: a pane with something else in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste as the operators book it, with what that leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit ⌄</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.legend_panel</name>
    <message>
        <source>classes at {breaks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, from right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, from the bottom to the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.lens_panel</name>
    <message>
        <source>Draw the shape of the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the lens a circle again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the lens larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the lens smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lens away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen in the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be seen in the lens</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.map_screen</name>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.map_view</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: &gt; commands, l layers, f features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.parameter_form</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.pin_board</name>
    <message>
        <source>Drag a pin, or click where the chosen one belongs. The wheel enlarges; arrow keys nudge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.pin_pad</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.pins_dialog</name>
    <message>
        <source>Add a pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag each pin to one place on the photograph and to the same place on the map. Four fix it, more show the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the pins fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map with pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph with pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins of the photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pins…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.plan_panel</name>
    <message>
        <source>A facility like this one, in the middle of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the what-if; the plan stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the facility, percent of today&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: {percent:.0f} % of today&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This facility as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} better with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} worse with the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.plan_plots</name>
    <message>
        <source>Plans by the mean burden and its inequality; further left and lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The burden of each tenth of the people, poorest first, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poorest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>richest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.problems_panel</name>
    <message>
        <source>Close the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more (Copy takes all)</source>
        <extracomment>and {n} more (Copy takes all)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>{n} error</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>{n} warning</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.sankey_panel</name>
    <message>
        <source>Close the flow diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow diagram · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flows to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put regions together by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the flow diagram as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each {district}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} more enter than leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} more enter than leave, no more than uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} more leave than enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} more leave than enter, no more than uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} to {destination}: {mass} of {material}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.scene_list</name>
    <message>
        <source>Scenes in their order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.service_sheet</name>
    <message>
        <source>Back to the exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Rhea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the full window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the exhibit over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.sheets</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{district} {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} rank {place} of {count} · {share} percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} ÷ mean of a person = {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} ÷ mean of a {district} = {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more:,} in the data table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}.</source>
        <comment>a place in an order, as in 3rd</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.sight</name>
    <message>
        <source>As seen with deuteranopia. Any key ends the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As seen with protanopia. Any key ends the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As seen with tritanopia. Any key ends the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-blind preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.speaker</name>
    <message>
        <source>F5 or next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes for this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhea - desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage waits for its screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left · {time} · stood {stood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} · {scene}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.speaker_parts</name>
    <message>
        <source>{elapsed:.0f} of {total:.0f} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.spoken</name>
    <message>
        <source>fifth highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high wealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low wealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle wealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n} neighbours</source>
        <extracomment>{place} of {n} neighbour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} percentile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.spread_slider</name>
    <message>
        <source>How far the lifted sheets are pulled apart, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.start_screen</name>
    <message>
        <source>Explore freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tour · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tour: {title} · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who breathes the result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is rich?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>{n} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.status_bar</name>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lat:.5f}° {north}, {lon:.5f}° {east}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x:,.0f}, {y:,.0f} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x:,.2f}, {y:,.2f}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.story_panel</name>
    <message>
        <source> s</source>
        <comment>after a number of seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption, over the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the scene stands, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>before the talks of 5, 10 and 20 minutes that have the scene</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this scene what the map shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, for who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the story from this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what the map shows as a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save into the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this story into the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this scene on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <comment>before the seconds for which a scene is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story, and its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the pack has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.talk_keys</name>
    <message>
        <source>Alt with one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from a detour to the scene as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black screen, again to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on the map; Esc puts the pen away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G, or digits and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the innermost thing; twice within a second ends the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a scene by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slide to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slide to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next scene without a movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preflight: screens, power, scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card on the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bare city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands for questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two screens, a strip on one, a window to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White screen, again to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the lines of this scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.test_card</name>
    <message>
        <source>Stage · {screen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} px: can the last row read this? 0123456789 µg/m³ tonnes a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.thrown_panel</name>
    <message numerus="yes">
        <source>Of {n} visitors before you: {chosen}.</source>
        <extracomment>Of {n} visitor before you: {chosen}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pick a thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send another one like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.time_panel</name>
    <message>
        <source>All</source>
        <comment>the whole period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time strip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.trace_panel</name>
    <message>
        <source>Close the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step was recorded; nothing is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow one batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of {batch}, as it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} other places not listed.</source>
        <extracomment>{n} other place not listed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {share}, {mass}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 particle = {mass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.13 Population-weighted exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.13 Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.4 Inequality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.9 Mass balance and reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms on honest books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: a slide, side by side, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra tonnes of that flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow: its id; the first suspect when empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the detour as a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens: show something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the books is impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt the map less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the map to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the map to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you throw away today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the waste go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being drawn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flow is falsified or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first suspect of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maths ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} batches</source>
        <extracomment>{n} batch</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities</source>
        <extracomment>{n} facility</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flow records</source>
        <extracomment>{n} flow record</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flows</source>
        <extracomment>{n} flow</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flows without a place: {mass}</source>
        <extracomment>{n} flow without a place: {mass}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>{n} line</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>{n} month</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other flows, not drawn: {mass}</source>
        <extracomment>{n} other flow, not drawn: {mass}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patrols</source>
        <extracomment>{n} patrol</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <extracomment>{n} point</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings</source>
        <extracomment>{n} reading</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <extracomment>{n} record</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} regions</source>
        <extracomment>{n} region</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows used</source>
        <extracomment>{n} row used</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sites</source>
        <extracomment>{n} site</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sites without a place</source>
        <extracomment>{n} site without a place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>{n} step</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracks</source>
        <extracomment>{n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>{n} week</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <extracomment>{n} year</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{source} · made data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} per year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
