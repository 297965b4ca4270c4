<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>analysis.best_plan</name>
    <message>
        <source>elsewhere</source>
        <translation>en otra parte</translation>
    </message>
    <message>
        <source>facilities of the kind {kind}</source>
        <translation>instalaciones del tipo {kind}</translation>
    </message>
    <message>
        <source>no plan is possible: there is no room for {waste}. Enlarge a facility, reopen or add one</source>
        <translation>ningún plan es posible: no hay sitio para {waste}. Amplíe una instalación, reabra o añada una</translation>
    </message>
    <message>
        <source>the districts</source>
        <translation>los distritos</translation>
    </message>
    <message>
        <source>{amount:,.1f} {unit} of {material} from {place}</source>
        <translation>{amount:,.1f} {unit} de {material} desde {place}</translation>
    </message>
</context>
<context>
    <name>analysis.burdens</name>
    <message>
        <source>Dust from stacks</source>
        <translation>Polvo de las chimeneas</translation>
    </message>
    <message>
        <source>Gaussian plume of every stack ({scheme}); {air}</source>
        <translation>Penacho gaussiano de cada chimenea ({scheme}); {air}</translation>
    </message>
    <message>
        <source>Waste handled near by</source>
        <translation>Residuos tratados cerca</translation>
    </message>
    <message>
        <source>tonnes taken in times exp(−distance / {reach:g}), summed over facilities</source>
        <translation>toneladas recibidas por exp(−distancia / {reach:g}), sumadas sobre las instalaciones</translation>
    </message>
</context>
<context>
    <name>analysis.classify</name>
    <message>
        <source>{found} of {asked} classes: many values are equal</source>
        <translation>{found} de {asked} clases: muchos valores son iguales</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {asked} classes: only {n} distinct values</source>
        <extracomment>{found} of {asked} classes: only {n} distinct value</extracomment>
        <translation>
            <numerusform>{found} de {asked} clases: solo {n} valor distinto</numerusform>
            <numerusform>{found} de {asked} clases: solo {n} valores distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {asked} classes: the others lie outside the values</source>
        <translation>{found} de {asked} clases: las demás quedan fuera de los valores</translation>
    </message>
    <message>
        <source>{value:g} is a class of its own</source>
        <translation>{value:g} es una clase propia</translation>
    </message>
</context>
<context>
    <name>analysis.dispersal</name>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>ENE</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>ESE</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>NNE</translation>
    </message>
    <message>
        <source>NNW</source>
        <translation>NNO</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>WNW</source>
        <translation>ONO</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>OSO</translation>
    </message>
    <message>
        <source>no record of the wind: it blows from all sides equally often</source>
        <translation>sin registro del viento: sopla de todos los lados con igual frecuencia</translation>
    </message>
    <message>
        <source>wind as recorded</source>
        <translation>viento según el registro</translation>
    </message>
    <message>
        <source>wind as recorded in {period}</source>
        <translation>viento según el registro ({period})</translation>
    </message>
    <message>
        <source>wind as {source} recorded it</source>
        <translation>viento según el registro de {source}</translation>
    </message>
    <message>
        <source>wind as {source} recorded it in {period}</source>
        <translation>viento según el registro de {source} ({period})</translation>
    </message>
    <message>
        <source>{classes}; mean {pace:.1f} m/s at 10 m</source>
        <translation>{classes}; media {pace:.1f} m/s a 10 m</translation>
    </message>
    <message>
        <source>{record}: {sectors} directions, most often from {direction} ({share:.0f} % of the time)</source>
        <translation>{record}: {sectors} direcciones, sobre todo de {direction} ({share:.0f} % del tiempo)</translation>
    </message>
    <message>
        <source>{share:.0f} % class {letter}</source>
        <translation>{share:.0f} % clase {letter}</translation>
    </message>
    <message>
        <source>{share:.0f} % class {letter} at {pace:g} m/s</source>
        <translation>{share:.0f} % clase {letter} a {pace:g} m/s</translation>
    </message>
</context>
<context>
    <name>analysis.plume</name>
    <message>
        <source>Screening model: flat land, steady wind, no buildings, no chemistry, no calm air; 100 m to 10 km from the stack.</source>
        <translation>Modelo de cribado: terreno llano, viento constante, sin edificios, sin química, sin aire en calma; de 100 m a 10 km de la chimenea.</translation>
    </message>
</context>
<context>
    <name>analysis.provenance</name>
    <message>
        <source>What enters a place mixes there: every way out of it carries the same shares of origins (proportional mixing).</source>
        <translation>Lo que entra en un lugar se mezcla allí: toda salida lleva las mismas proporciones de orígenes (mezcla proporcional).</translation>
    </message>
</context>
<context>
    <name>analysis.replanned_flows</name>
    <message>
        <source>No facility has room</source>
        <translation>Ninguna instalación tiene sitio</translation>
    </message>
</context>
<context>
    <name>analysis.standing</name>
    <message>
        <source>A full recorded way is a batch that is known step by step and owner by owner from where it was thrown away to where nothing is passed on. A material claims repair if at least 5 % of its weighed tonnes reach a place that mends, else recover if as much reaches a place that gets it back, else rest. A place mends if the name of its kind holds one of: {repairs}; it gets the material back if that holds one of: {recovers}; others do neither.</source>
        <translation>Un camino registrado completo es un lote conocido paso a paso y dueño a dueño, desde donde se tiró hasta donde ya nada se pasa a otro. Un material reclama reparación si al menos el 5 % de sus toneladas pesadas llega a un lugar que repara; si no, recuperación si otro tanto llega a un lugar que lo recupera; si no, reposo. Un lugar repara si el nombre de su tipo contiene alguno de: {repairs}; recupera el material si contiene alguno de: {recovers}; los demás no hacen ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>reparación</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>reposo</translation>
    </message>
</context>
<context>
    <name>analysis.timeline</name>
    <message>
        <source>all flows</source>
        <translation>todos los flujos</translation>
    </message>
    <message>
        <source>all stocks</source>
        <translation>todas las existencias</translation>
    </message>
    <message>
        <source>{series}, mean</source>
        <translation>{series}, media</translation>
    </message>
    <message>
        <source>{series}, total</source>
        <translation>{series}, total</translation>
    </message>
</context>
<context>
    <name>analysis.whatif</name>
    <message>
        <source>CO₂ avoided</source>
        <translation>CO₂ evitado</translation>
    </message>
    <message>
        <source>Goods made</source>
        <translation>Bienes producidos</translation>
    </message>
    <message>
        <source>Reparation</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Reparation per head</source>
        <translation>Reparación por habitante</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Work given</source>
        <translation>Trabajo creado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>what-if: {plan}</source>
        <translation>supuesto: {plan}</translation>
    </message>
    <message>
        <source>{amount:,.0f} {unit} paid by {rule}</source>
        <translation>{amount:,.0f} {unit} pagados por {rule}</translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities added</source>
        <extracomment>{n} facility added</extracomment>
        <translation>
            <numerusform>{n} instalación añadida</numerusform>
            <numerusform>{n} instalaciones añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities closed</source>
        <extracomment>{n} facility closed</extracomment>
        <translation>
            <numerusform>{n} instalación cerrada</numerusform>
            <numerusform>{n} instalaciones cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities giving to workshops</source>
        <extracomment>{n} facility giving to workshops</extracomment>
        <translation>
            <numerusform>{n} instalación que da a talleres</numerusform>
            <numerusform>{n} instalaciones que dan a talleres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities moved</source>
        <extracomment>{n} facility moved</extracomment>
        <translation>
            <numerusform>{n} instalación trasladada</numerusform>
            <numerusform>{n} instalaciones trasladadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities relieved</source>
        <extracomment>{n} facility relieved</extracomment>
        <translation>
            <numerusform>{n} instalación aliviada</numerusform>
            <numerusform>{n} instalaciones aliviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities resized</source>
        <extracomment>{n} facility resized</extracomment>
        <translation>
            <numerusform>{n} instalación redimensionada</numerusform>
            <numerusform>{n} instalaciones redimensionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} added</source>
        <extracomment>{sites} added</extracomment>
        <translation>
            <numerusform>{sites} añadida</numerusform>
            <numerusform>{sites} añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} closed</source>
        <extracomment>{sites} closed</extracomment>
        <translation>
            <numerusform>{sites} cerrada</numerusform>
            <numerusform>{sites} cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} giving to workshops</source>
        <extracomment>{sites} giving to workshops</extracomment>
        <translation>
            <numerusform>{sites} que da a talleres</numerusform>
            <numerusform>{sites} que dan a talleres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} moved</source>
        <extracomment>{sites} moved</extracomment>
        <translation>
            <numerusform>{sites} trasladada</numerusform>
            <numerusform>{sites} trasladadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} relieved</source>
        <extracomment>{sites} relieved</extracomment>
        <translation>
            <numerusform>{sites} aliviada</numerusform>
            <numerusform>{sites} aliviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sites} resized</source>
        <extracomment>{sites} resized</extracomment>
        <translation>
            <numerusform>{sites} redimensionada</numerusform>
            <numerusform>{sites} redimensionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.accounts_desk</name>
    <message>
        <source>Full account: waste as it was weighed, and what surveys find.</source>
        <translation>Contabilidad completa: los residuos según se pesaron y lo que hallan los sondeos.</translation>
    </message>
    <message>
        <source>Official view of the waste</source>
        <translation>Visión oficial de los residuos</translation>
    </message>
    <message>
        <source>Official view: waste as the operators book it. What that leaves out is told beside it.</source>
        <translation>Visión oficial: los residuos según los anotan los operadores. Lo que eso omite se indica al lado.</translation>
    </message>
</context>
<context>
    <name>app.appearance</name>
    <message>
        <source>Analyst mode</source>
        <translation>Modo analista</translation>
    </message>
    <message>
        <source>Bare city (hold Tab)</source>
        <translation>Ciudad desnuda (mantener Tab)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Hide the panels</source>
        <translation>Ocultar los paneles</translation>
    </message>
    <message>
        <source>Kiosk mode</source>
        <translation>Modo quiosco</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Texto máximo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Modo presentador</translation>
    </message>
    <message>
        <source>Preview: deuteranopia</source>
        <translation>Vista previa: deuteranopía</translation>
    </message>
    <message>
        <source>Preview: protanopia</source>
        <translation>Vista previa: protanopía</translation>
    </message>
    <message>
        <source>Preview: tritanopia</source>
        <translation>Vista previa: tritanopía</translation>
    </message>
</context>
<context>
    <name>app.backdrop_desk</name>
    <message>
        <source>No photograph</source>
        <translation>Sin fotografía</translation>
    </message>
    <message>
        <source>Photograph as backdrop</source>
        <translation>Fotografía de fondo</translation>
    </message>
    <message>
        <source>Photograph as backdrop…</source>
        <translation>Fotografía de fondo…</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Pins as TOML</source>
        <translation>Alfileres en TOML</translation>
    </message>
    <message>
        <source>Pins as a table</source>
        <translation>Alfileres en tabla</translation>
    </message>
    <message>
        <source>Save pins</source>
        <translation>Guardar alfileres</translation>
    </message>
    <message>
        <source>Set the photograph&apos;s pins…</source>
        <translation>Fijar los alfileres de la fotografía…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {file}: {n} pins</source>
        <extracomment>Wrote {file}: {n} pin</extracomment>
        <translation>
            <numerusform>Escrito {file}: {n} alfiler</numerusform>
            <numerusform>Escrito {file}: {n} alfileres</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be written: {reason}</source>
        <translation>no se pudo escribir: {reason}</translation>
    </message>
</context>
<context>
    <name>app.charts_desk</name>
    <message>
        <source>The maths</source>
        <translation>Los cálculos</translation>
    </message>
</context>
<context>
    <name>app.choosing</name>
    <message>
        <source>yellow: {regions} at the ends of the chosen flows</source>
        <translation>amarillo: {regions} en los extremos de los flujos elegidos</translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen site stands or that send to or get from it</source>
        <translation>amarillo: {regions} donde está el sitio elegido o que le envían o reciben de él</translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen site stands or that sends to or gets from it</source>
        <translation>amarillo: {regions} donde está el sitio elegido o que le envía o recibe de él</translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen sites stand or that send to or get from it</source>
        <translation>amarillo: {regions} donde están los sitios elegidos o que les envían o reciben de ellos</translation>
    </message>
    <message>
        <source>yellow: {regions} where the chosen sites stand or that sends to or gets from it</source>
        <translation>amarillo: {regions} donde están los sitios elegidos o que les envía o recibe de ellos</translation>
    </message>
</context>
<context>
    <name>app.commands</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>app.compare_desk</name>
    <message>
        <source>Slide to the left</source>
        <translation>Deslizar a la izquierda</translation>
    </message>
    <message>
        <source>Slide to the right</source>
        <translation>Deslizar a la derecha</translation>
    </message>
    <message>
        <source>This cannot be compared: {error}</source>
        <translation>Esto no se puede comparar: {error}</translation>
    </message>
</context>
<context>
    <name>app.conductor</name>
    <message>
        <source>a fault in the program: {fault}</source>
        <translation>un fallo del programa: {fault}</translation>
    </message>
    <message>
        <source>the overlay is switched off; choose other parameters and switch it on again</source>
        <translation>la capa está apagada; elija otros parámetros y vuelva a encenderla</translation>
    </message>
</context>
<context>
    <name>app.describe</name>
    <message numerus="yes">
        <source>{n} scenes</source>
        <extracomment>{n} scene</extracomment>
        <translation>
            <numerusform>{n} escena</numerusform>
            <numerusform>{n} escenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shapes</source>
        <extracomment>{n} shape</extracomment>
        <translation>
            <numerusform>{n} forma</numerusform>
            <numerusform>{n} formas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.desk</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>app.editing</name>
    <message>
        <source>Find a feature…</source>
        <translation>Buscar un elemento…</translation>
    </message>
    <message>
        <source>Find commands, layers, features…</source>
        <translation>Buscar órdenes, capas, elementos…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>app.export</name>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
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
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>{file}: a picture is saved as .png, .pdf or .svg</source>
        <translation>{file}: una imagen se guarda como .png, .pdf o .svg</translation>
    </message>
    <message>
        <source>{file}: data are saved as {endings}</source>
        <translation>{file}: los datos se guardan como {endings}</translation>
    </message>
</context>
<context>
    <name>app.exporting</name>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Exportar datos…</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
    </message>
</context>
<context>
    <name>app.files</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Cities and data</source>
        <translation>Ciudades y datos</translation>
    </message>
    <message>
        <source>Examining {files}</source>
        <translation>Examinando {files}</translation>
    </message>
    <message>
        <source>Looking at {files}</source>
        <translation>Mirando {files}</translation>
    </message>
    <message>
        <source>Opening {files}</source>
        <translation>Abriendo {files}</translation>
    </message>
    <message>
        <source>the loader process could not be started</source>
        <translation>no se pudo iniciar el proceso de carga</translation>
    </message>
</context>
<context>
    <name>app.guards</name>
    <message>
        <source>A fault in the program: {fault}. It is in the log.</source>
        <translation>Un fallo del programa: {fault}. Está en el registro.</translation>
    </message>
</context>
<context>
    <name>app.help_sheets</name>
    <message>
        <source>About Rhea</source>
        <translation>Acerca de Rhea</translation>
    </message>
    <message>
        <source>About Rhea…</source>
        <translation>Acerca de Rhea…</translation>
    </message>
    <message>
        <source>Alt and click</source>
        <translation>Alt y clic</translation>
    </message>
    <message>
        <source>Ctrl and drag, Ctrl and Alt and drag</source>
        <translation>Ctrl y arrastrar, Ctrl y Alt y arrastrar</translation>
    </message>
    <message>
        <source>Draw with the mouse, one finger, or arrows, Space, Backspace and Enter</source>
        <translation>Dibujar con el ratón, un dedo o las flechas, Espacio, Retroceso e Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From step to step, first, last</source>
        <translation>De paso en paso, primero, último</translation>
    </message>
    <message>
        <source>Give up the innermost thing</source>
        <translation>Dejar lo más interno</translation>
    </message>
    <message>
        <source>It is a local plane: no area or distance is shown in metres.</source>
        <translation>Es un plano local: ninguna área ni distancia se muestra en metros.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Lays what a city hides over its district map.</source>
        <translation>Pone lo que una ciudad oculta sobre su mapa de distritos.</translation>
    </message>
    <message>
        <source>Move it, change its size; with its panel arrows, + and -</source>
        <translation>Moverla, cambiar su tamaño; con su panel, flechas, + y -</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>Move, zoom, full extent</source>
        <translation>Mover, acercar, vista completa</translation>
    </message>
    <message>
        <source>Press the control that has the focus</source>
        <translation>Pulsar el control que tiene el foco</translation>
    </message>
    <message>
        <source>Select by rectangle, by lasso; with Shift it adds</source>
        <translation>Seleccionar por rectángulo o lazo; con Mayús añade</translation>
    </message>
    <message>
        <source>Select its regions; in charts click or brush</source>
        <translation>Seleccionar sus regiones; en gráficos, clic o pincel</translation>
    </message>
    <message>
        <source>Select with the neighbours</source>
        <translation>Seleccionar con los vecinos</translation>
    </message>
    <message>
        <source>Select, add, take in or out</source>
        <translation>Seleccionar, añadir, incluir o quitar</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Mayús y arrastrar</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Espacio, Intro</translation>
    </message>
    <message>
        <source>Tab, Shift and Tab</source>
        <translation>Tab, Mayús y Tab</translation>
    </message>
    <message>
        <source>The data came in {system}.</source>
        <translation>Los datos llegaron en {system}.</translation>
    </message>
    <message>
        <source>The glasses off: the bare city while it is held</source>
        <translation>Sin las gafas: la ciudad desnuda mientras se mantiene</translation>
    </message>
    <message>
        <source>The map is held in {system}, in metres.</source>
        <translation>El mapa está en {system}, en metros.</translation>
    </message>
    <message>
        <source>The next, the previous control; on the map a short press</source>
        <translation>El control siguiente, el anterior; en el mapa, pulsación corta</translation>
    </message>
    <message>
        <source>Turn and tilt</source>
        <translation>Girar e inclinar</translation>
    </message>
    <message>
        <source>Zoom at the pointer, finer</source>
        <translation>Acercar en el puntero, más fino</translation>
    </message>
    <message>
        <source>Zoom to a rectangle</source>
        <translation>Acercar a un rectángulo</translation>
    </message>
    <message>
        <source>a brush or the lens&apos;s pen in the hand</source>
        <translation>un pincel o el lápiz de la lente en la mano</translation>
    </message>
    <message>
        <source>arrows, Home, End on the time strip</source>
        <translation>flechas, Inicio, Fin en la tira de tiempo</translation>
    </message>
    <message>
        <source>arrows, PgUp, PgDn, Home</source>
        <translation>flechas, RePág, AvPág, Inicio</translation>
    </message>
    <message>
        <source>click on a class of the legend</source>
        <translation>clic en una clase de la clave</translation>
    </message>
    <message>
        <source>click, Shift, Ctrl and click</source>
        <translation>clic, Mayús, Ctrl y clic</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>doble clic</translation>
    </message>
    <message>
        <source>drag the lens, Ctrl and wheel on it</source>
        <translation>arrastrar la lente, Ctrl y rueda sobre ella</translation>
    </message>
    <message>
        <source>drag, middle drag, Space and move</source>
        <translation>arrastrar, arrastrar con el botón central, Espacio y mover</translation>
    </message>
    <message>
        <source>hold Tab on the map</source>
        <translation>mantener Tab en el mapa</translation>
    </message>
    <message>
        <source>right drag, Shift and arrows</source>
        <translation>arrastrar con el derecho, Mayús y flechas</translation>
    </message>
    <message>
        <source>wheel, Ctrl and wheel</source>
        <translation>rueda, Ctrl y rueda</translation>
    </message>
</context>
<context>
    <name>app.kiosk_cities</name>
    <message>
        <source>An exhibit is shown</source>
        <translation>Se muestra una exposición</translation>
    </message>
</context>
<context>
    <name>app.kiosk_desk</name>
    <message>
        <source>All is quiet.</source>
        <translation>Todo tranquilo.</translation>
    </message>
    <message>
        <source>It died too often: stories are left out until Rhea is closed and started.</source>
        <translation>Cayó demasiadas veces: se prescinde de las historias hasta cerrar y reiniciar Rhea.</translation>
    </message>
    <message>
        <source>No staff PIN is set: anybody can open this sheet. Set one with rhea pin.</source>
        <translation>No hay PIN del personal: cualquiera puede abrir esta hoja. Fíjelo con rhea pin.</translation>
    </message>
    <message numerus="yes">
        <source>The window was started again {n} times.</source>
        <extracomment>The window was started again {n} time.</extracomment>
        <translation>
            <numerusform>La ventana se reinició {n} vez.</numerusform>
            <numerusform>La ventana se reinició {n} veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keys, menus and links were kept out since the start.</source>
        <extracomment>{n} key, menu or link was kept out since the start.</extracomment>
        <translation>
            <numerusform>Desde el inicio se bloqueó {n} tecla, menú o enlace.</numerusform>
            <numerusform>Desde el inicio se bloquearon {n} teclas, menús y enlaces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.layering</name>
    <message>
        <source>Hide all layers</source>
        <translation>Ocultar todas las capas</translation>
    </message>
    <message>
        <source>Overlay {number} on or off</source>
        <translation>Capa {number} sí o no</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Region set</source>
        <translation>Conjunto de regiones</translation>
    </message>
    <message>
        <source>Remove the chosen layer</source>
        <translation>Quitar la capa elegida</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>Mostrar todas las capas</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>Mostrar {place}</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Periodo completo</translation>
    </message>
    <message>
        <source>layer on or off</source>
        <translation>capa sí o no</translation>
    </message>
    <message>
        <source>region set</source>
        <translation>conjunto de regiones</translation>
    </message>
</context>
<context>
    <name>app.lens_desk</name>
    <message>
        <source>Draw around a place: its line is the lens; with keys arrows, Space and Enter; Esc ends</source>
        <translation>Dibuje alrededor de un lugar: su línea es la lente; con teclas, flechas, Espacio e Intro; Esc termina</translation>
    </message>
    <message>
        <source>Lens: draw its shape</source>
        <translation>Lente: dibujar su forma</translation>
    </message>
    <message>
        <source>The lens cannot show this: {reason}</source>
        <translation>La lente no puede mostrar esto: {reason}</translation>
    </message>
    <message>
        <source>The line goes around nothing: draw around a place</source>
        <translation>La línea no rodea nada: dibuje alrededor de un lugar</translation>
    </message>
</context>
<context>
    <name>app.looking</name>
    <message>
        <source>Draw again</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <source>Last view</source>
        <translation>Última vista</translation>
    </message>
    <message>
        <source>Look straight down</source>
        <translation>Mirar en vertical</translation>
    </message>
    <message>
        <source>Move the map: down</source>
        <translation>Mover el mapa: abajo</translation>
    </message>
    <message>
        <source>Move the map: left</source>
        <translation>Mover el mapa: izquierda</translation>
    </message>
    <message>
        <source>Move the map: right</source>
        <translation>Mover el mapa: derecha</translation>
    </message>
    <message>
        <source>Move the map: up</source>
        <translation>Mover el mapa: arriba</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vista siguiente</translation>
    </message>
    <message>
        <source>North up</source>
        <translation>Norte arriba</translation>
    </message>
    <message>
        <source>Pull the lifted sheets apart</source>
        <translation>Separar las láminas alzadas</translation>
    </message>
    <message>
        <source>Push the lifted sheets together</source>
        <translation>Juntar las láminas alzadas</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <source>Tilt the map</source>
        <translation>Inclinar el mapa</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Acercar a la selección</translation>
    </message>
</context>
<context>
    <name>app.main</name>
    <message>
        <source>No region set {name!r}; there is none.</source>
        <translation>No existe el conjunto de regiones {name!r}; no hay ninguno.</translation>
    </message>
    <message>
        <source>No region set {name!r}; there is {known}.</source>
        <translation>No existe el conjunto de regiones {name!r}; hay {known}.</translation>
    </message>
    <message>
        <source>The window died each time that a city was opened; the log says more.</source>
        <translation>La ventana cayó cada vez que se abrió una ciudad; el registro dice más.</translation>
    </message>
</context>
<context>
    <name>app.opening</name>
    <message>
        <source>Add data</source>
        <translation>Añadir datos</translation>
    </message>
    <message>
        <source>Add data to this city…</source>
        <translation>Añadir datos a esta ciudad…</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>Close the city</source>
        <translation>Cerrar la ciudad</translation>
    </message>
    <message>
        <source>Examined {files}</source>
        <translation>Examinado {files}</translation>
    </message>
    <message>
        <source>Open a city or data</source>
        <translation>Abrir una ciudad o datos</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Opened {files}</source>
        <translation>Abierto {files}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Leer de nuevo…</translation>
    </message>
    <message>
        <source>Read {files} again</source>
        <translation>Leer {files} de nuevo</translation>
    </message>
    <message>
        <source>Which table is to be read again?</source>
        <translation>¿Qué tabla se debe leer de nuevo?</translation>
    </message>
    <message>
        <source>open it again and say how it is meant</source>
        <translation>vuelva a abrirlo y diga cómo se entiende</translation>
    </message>
    <message>
        <source>{done}, {more}</source>
        <translation>{done}, {more}</translation>
    </message>
    <message>
        <source>{files} could not be opened: {reason}</source>
        <translation>no se pudo abrir {files}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shapes repaired</source>
        <extracomment>{n} shape repaired</extracomment>
        <translation>
            <numerusform>{n} forma reparada</numerusform>
            <numerusform>{n} formas reparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{way} (change: File &gt; Read again…)</source>
        <translation>{way} (cambiar: Archivo &gt; Leer de nuevo…)</translation>
    </message>
</context>
<context>
    <name>app.plan_desk</name>
    <message>
        <source>New {kind} {number}</source>
        <translation>{kind} {number}, instalación nueva</translation>
    </message>
    <message>
        <source>Plans by mean (to the right) and inequality (up), both in the unit of the burden; the square is today. A click takes a plan.</source>
        <translation>Planes por media (hacia la derecha) y desigualdad (hacia arriba), ambas en la unidad de la carga; el cuadrado es hoy. Un clic toma un plan.</translation>
    </message>
    <message>
        <source>The plan changed while the best one was searched: it stays as it is</source>
        <translation>El plan cambió mientras se buscaba el mejor: queda como está</translation>
    </message>
    <message>
        <source>Workshops: {made}</source>
        <translation>Talleres: {made}</translation>
    </message>
    <message>
        <source>{name} · closed</source>
        <translation>{name} · cerrada</translation>
    </message>
</context>
<context>
    <name>app.pointer</name>
    <message>
        <source>Copy coordinates (WGS 84)</source>
        <translation>Copiar coordenadas (WGS 84)</translation>
    </message>
    <message>
        <source>Copy coordinates (map)</source>
        <translation>Copiar coordenadas (mapa)</translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation>Acercar aquí</translation>
    </message>
</context>
<context>
    <name>app.preflight</name>
    <message>
        <source>After a crash</source>
        <translation>Tras una caída</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Protector de pantalla</translation>
    </message>
    <message>
        <source>Screen {name}</source>
        <translation>Pantalla {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>se le pidió esperar</translation>
    </message>
    <message>
        <source>battery only, {percent}</source>
        <translation>solo batería, {percent}</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>pupitre</translation>
    </message>
    <message>
        <source>mains, battery {percent}</source>
        <translation>red eléctrica, batería {percent}</translation>
    </message>
    <message>
        <source>mains, or not to be read here</source>
        <translation>red eléctrica, o no se puede leer aquí</translation>
    </message>
    <message>
        <source>nobody here listens: switch it off by hand</source>
        <translation>nadie escucha aquí: apáguelo a mano</translation>
    </message>
    <message>
        <source>nothing comes back: start with --mode presenter for that</source>
        <translation>nada vuelve: para eso, inicie con --mode presenter</translation>
    </message>
    <message>
        <source>on no screen: an audience sees all of them</source>
        <translation>en ninguna pantalla: el público las ve todas</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>escenario</translation>
    </message>
    <message>
        <source>stage and notes</source>
        <translation>escenario y notas</translation>
    </message>
    <message>
        <source>the window comes back in the same scene</source>
        <translation>la ventana vuelve en la misma escena</translation>
    </message>
    <message>
        <source>waits for its screen</source>
        <translation>espera su pantalla</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} scenes ready</source>
        <extracomment>{done} of {n} scene ready</extracomment>
        <translation>
            <numerusform>{done} de {n} escena lista</numerusform>
            <numerusform>{done} de {n} escenas listas</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({size} px)</source>
        <translation>{what} ({size} px)</translation>
    </message>
    <message>
        <source>{what} ({size} px, mirrored: no notes here)</source>
        <translation>{what} ({size} px, duplicada: aquí no hay notas)</translation>
    </message>
</context>
<context>
    <name>app.receipt_sheet</name>
    <message>
        <source>Data {name}, SHA-256 of its files:</source>
        <translation>Datos {name}, SHA-256 de sus archivos:</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>Exportar JSON…</translation>
    </message>
    <message>
        <source>Export receipt</source>
        <translation>Exportar recibo</translation>
    </message>
    <message>
        <source>How the figures were computed</source>
        <translation>Cómo se calcularon las cifras</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>The maths as a receipt…</source>
        <translation>Los cálculos como recibo…</translation>
    </message>
    <message>
        <source>The maths: {title}</source>
        <translation>Los cálculos: {title}</translation>
    </message>
    <message>
        <source>rank {place} of {count}, {percentile:.6g}th percentile</source>
        <translation>puesto {place} de {count}, percentil {percentile:.6g}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>values SHA-256 {digest}</source>
        <translation>SHA-256 de los valores {digest}</translation>
    </message>
    <message>
        <source>weighed by {weights}</source>
        <translation>ponderado por {weights}</translation>
    </message>
</context>
<context>
    <name>app.report</name>
    <message numerus="yes">
        <source>This file carries its receipt of {n} figures: rhea replay FILE.pdf works them out again.</source>
        <extracomment>This file carries its receipt of {n} figure: rhea replay FILE.pdf works it out again.</extracomment>
        <translation>
            <numerusform>Este archivo lleva el recibo de {n} cifra: rhea replay FILE.pdf la vuelve a calcular.</numerusform>
            <numerusform>Este archivo lleva el recibo de {n} cifras: rhea replay FILE.pdf las vuelve a calcular.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.sankey_desk</name>
    <message>
        <source>Export flow diagram</source>
        <translation>Exportar diagrama de flujos</translation>
    </message>
    <message>
        <source>Export flow diagram…</source>
        <translation>Exportar diagrama de flujos…</translation>
    </message>
    <message>
        <source>Hold particles still</source>
        <translation>Detener las partículas</translation>
    </message>
    <message>
        <source>Particles move.</source>
        <translation>Las partículas se mueven.</translation>
    </message>
    <message>
        <source>Particles stand still.</source>
        <translation>Las partículas están quietas.</translation>
    </message>
    <message>
        <source>flow diagram</source>
        <translation>diagrama de flujos</translation>
    </message>
    <message>
        <source>{file}: a flow diagram is saved as .png or .svg</source>
        <translation>{file}: un diagrama de flujos se guarda como .png o .svg</translation>
    </message>
    <message>
        <source>{layer}: no particles of {mass}</source>
        <translation>{layer}: ninguna partícula de {mass}</translation>
    </message>
    <message numerus="yes">
        <source>{layer}: {n} particles of {mass}</source>
        <extracomment>{layer}: {n} particle of {mass}</extracomment>
        <translation>
            <numerusform>{layer}: {n} partícula de {mass}</numerusform>
            <numerusform>{layer}: {n} partículas de {mass}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.scene_state</name>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
</context>
<context>
    <name>app.second_map</name>
    <message>
        <source>Map to compare with</source>
        <translation>Mapa con que comparar</translation>
    </message>
    <message>
        <source>The second map could not be drawn: {fault}</source>
        <translation>No se pudo dibujar el segundo mapa: {fault}</translation>
    </message>
</context>
<context>
    <name>app.selecting_desk</name>
    <message>
        <source>Draw a line around what is to be selected; Shift adds, Ctrl takes in or out; with keys arrows, Space and Enter; Esc ends</source>
        <translation>Trace una línea alrededor de lo que se va a seleccionar; Mayús añade, Ctrl incluye o quita; con teclas, flechas, Espacio e Intro; Esc termina</translation>
    </message>
    <message>
        <source>Draw a rectangle around what is to be selected; Shift adds, Ctrl takes in or out; with keys arrows, Space and Enter; Esc ends</source>
        <translation>Trace un rectángulo alrededor de lo que se va a seleccionar; Mayús añade, Ctrl incluye o quita; con teclas, flechas, Espacio e Intro; Esc termina</translation>
    </message>
    <message>
        <source>Select all the others</source>
        <translation>Seleccionar todos los demás</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>Seleccionar con lazo</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>Seleccionar con rectángulo</translation>
    </message>
    <message>
        <source>Select the neighbours too</source>
        <translation>Seleccionar también los vecinos</translation>
    </message>
    <message>
        <source>{regions} inside the line</source>
        <translation>{regions} dentro de la línea</translation>
    </message>
</context>
<context>
    <name>app.session</name>
    <message>
        <source>Full picture again</source>
        <translation>De nuevo imagen completa</translation>
    </message>
    <message>
        <source>What is selected has no place on the map.</source>
        <translation>Lo seleccionado no tiene lugar en el mapa.</translation>
    </message>
    <message>
        <source>the log has more</source>
        <translation>el registro dice más</translation>
    </message>
    <message>
        <source>the picture could not be drawn: {fault}</source>
        <translation>no se pudo dibujar la imagen: {fault}</translation>
    </message>
</context>
<context>
    <name>app.settings</name>
    <message>
        <source>Settings cannot be read ({reason}); the defaults are used.</source>
        <translation>No se pueden leer los ajustes ({reason}); se usan los predeterminados.</translation>
    </message>
    <message>
        <source>Settings could not be saved: {reason}.</source>
        <translation>No se pudieron guardar los ajustes: {reason}.</translation>
    </message>
    <message>
        <source>The settings file is damaged ({fault}); the defaults are used.</source>
        <translation>El archivo de ajustes está dañado ({fault}); se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The settings file was damaged ({fault}) and is kept as {file}; the defaults are used.</source>
        <translation>El archivo de ajustes estaba dañado ({fault}) y se conserva como {file}; se usan los predeterminados.</translation>
    </message>
</context>
<context>
    <name>app.staff</name>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait {n} seconds.</source>
        <extracomment>Too many tries. Wait {n} second.</extracomment>
        <translation>
            <numerusform>Demasiados intentos. Espere {n} segundo.</numerusform>
            <numerusform>Demasiados intentos. Espere {n} segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.story_book</name>
    <message>
        <source>no city is open</source>
        <translation>no hay ninguna ciudad abierta</translation>
    </message>
    <message>
        <source>not kept: {reason}</source>
        <translation>no conservado: {reason}</translation>
    </message>
    <message>
        <source>your story {file}</source>
        <translation>su historia {file}</translation>
    </message>
    <message>
        <source>{done} · your own copy, kept in {place}</source>
        <translation>{done} · copia propia, guardada en {place}</translation>
    </message>
</context>
<context>
    <name>app.story_commands</name>
    <message>
        <source>Begin a new story</source>
        <translation>Empezar una historia nueva</translation>
    </message>
    <message>
        <source>Delete one&apos;s own form of the story</source>
        <translation>Borrar la versión propia de la historia</translation>
    </message>
    <message>
        <source>Delete the scene</source>
        <translation>Borrar la escena</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>Duplicar la escena</translation>
    </message>
    <message>
        <source>Edit the words of the scene</source>
        <translation>Editar las palabras de la escena</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Continuar sola</translation>
    </message>
    <message>
        <source>Make the scene what the map shows</source>
        <translation>Hacer de la escena lo que muestra el mapa</translation>
    </message>
    <message>
        <source>Play the story, or end it</source>
        <translation>Reproducir la historia o terminarla</translation>
    </message>
    <message>
        <source>Record a scene</source>
        <translation>Grabar una escena</translation>
    </message>
    <message>
        <source>Redo in the story</source>
        <translation>Rehacer en la historia</translation>
    </message>
    <message>
        <source>Rename the scene</source>
        <translation>Renombrar la escena</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>Renombrar la historia</translation>
    </message>
    <message>
        <source>Save the story into the pack</source>
        <translation>Guardar la historia en el paquete</translation>
    </message>
    <message>
        <source>Scene earlier</source>
        <translation>Escena antes</translation>
    </message>
    <message>
        <source>Scene later</source>
        <translation>Escena después</translation>
    </message>
    <message>
        <source>Scene {number}</source>
        <translation>Escena {number}</translation>
    </message>
    <message>
        <source>Show the scene</source>
        <translation>Mostrar la escena</translation>
    </message>
    <message>
        <source>Story {number}</source>
        <translation>Historia {number}</translation>
    </message>
    <message>
        <source>Undo in the story</source>
        <translation>Deshacer en la historia</translation>
    </message>
</context>
<context>
    <name>app.story_desk</name>
    <message>
        <source>As the pack has it</source>
        <translation>Como la tiene el paquete</translation>
    </message>
    <message>
        <source>As the pack has it.</source>
        <translation>Como la tiene el paquete.</translation>
    </message>
    <message>
        <source>Changed; kept with your own stories.</source>
        <translation>Cambiada; se guarda con sus propias historias.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>It cannot be saved into the pack: {reason}.</source>
        <translation>No se puede guardar en el paquete: {reason}.</translation>
    </message>
    <message>
        <source>Kept with your own stories.</source>
        <translation>Se guarda con sus propias historias.</translation>
    </message>
    <message>
        <source>No story yet: Record makes one of what the map shows.</source>
        <translation>Aún no hay historia: Grabar crea una con lo que muestra el mapa.</translation>
    </message>
    <message>
        <source>Play: {story}</source>
        <translation>Reproducir: {story}</translation>
    </message>
    <message>
        <source>Recorded {scene} of {story}</source>
        <translation>Grabada {scene} de {story}</translation>
    </message>
    <message>
        <source>Saved {story} into the pack</source>
        <translation>Guardada {story} en el paquete</translation>
    </message>
    <message>
        <source>Scene: {scene}</source>
        <translation>Escena: {scene}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>call-outs of {scene!r}</source>
        <translation>notas de {scene!r}</translation>
    </message>
    <message>
        <source>caption of {scene!r}</source>
        <translation>pie de {scene!r}</translation>
    </message>
    <message>
        <source>cuts of {scene!r}</source>
        <translation>versiones de {scene!r}</translation>
    </message>
    <message>
        <source>dwell of {scene!r}</source>
        <translation>duración de {scene!r}</translation>
    </message>
    <message>
        <source>notes of {scene!r}</source>
        <translation>notas de {scene!r}</translation>
    </message>
    <message>
        <source>scene {scene!r} changed</source>
        <translation>escena {scene!r} cambiada</translation>
    </message>
    <message>
        <source>scene {scene!r} deleted</source>
        <translation>escena {scene!r} borrada</translation>
    </message>
    <message>
        <source>scene {scene!r} duplicated</source>
        <translation>escena {scene!r} duplicada</translation>
    </message>
    <message>
        <source>scene {scene!r} recorded</source>
        <translation>escena {scene!r} grabada</translation>
    </message>
    <message>
        <source>scenes in another order</source>
        <translation>escenas en otro orden</translation>
    </message>
    <message>
        <source>story</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>story as the pack has it</source>
        <translation>historia como la tiene el paquete</translation>
    </message>
    <message>
        <source>story {story!r} deleted</source>
        <translation>historia {story!r} borrada</translation>
    </message>
    <message>
        <source>title of the story</source>
        <translation>título de la historia</translation>
    </message>
    <message>
        <source>title of {scene!r}</source>
        <translation>título de {scene!r}</translation>
    </message>
    <message>
        <source>ways on from {scene!r}</source>
        <translation>salidas de {scene!r}</translation>
    </message>
    <message>
        <source>{story} begun</source>
        <translation>{story} empezada</translation>
    </message>
</context>
<context>
    <name>app.talk</name>
    <message>
        <source>A talk is given</source>
        <translation>Se da una charla</translation>
    </message>
    <message>
        <source>Esc once more ends the talk</source>
        <translation>Esc una vez más termina la charla</translation>
    </message>
    <message>
        <source>It fell several times, so it begins with the first scene and nothing is done ahead.</source>
        <translation>Cayó varias veces, así que empieza por la primera escena y no se prepara nada por adelantado.</translation>
    </message>
    <message>
        <source>The window fell and is back.</source>
        <translation>La ventana cayó y ha vuelto.</translation>
    </message>
    <message>
        <source>There is no scene {number}</source>
        <translation>No hay escena {number}</translation>
    </message>
    <message>
        <source>This was the last scene; Esc twice ends the talk</source>
        <translation>Esta era la última escena; Esc dos veces termina la charla</translation>
    </message>
</context>
<context>
    <name>app.talk_actions</name>
    <message>
        <source>Type the number of a scene, then Enter</source>
        <translation>Escriba el número de una escena y pulse Intro</translation>
    </message>
</context>
<context>
    <name>app.talk_desk</name>
    <message>
        <source>Give the talk</source>
        <translation>Dar la charla</translation>
    </message>
    <message>
        <source>Give the talk from this scene</source>
        <translation>Dar la charla desde esta escena</translation>
    </message>
    <message>
        <source>No story here</source>
        <translation>Aquí no hay historia</translation>
    </message>
    <message>
        <source>No story {name!r}; there is none</source>
        <translation>No existe la historia {name!r}; no hay ninguna</translation>
    </message>
    <message>
        <source>No story {name!r}; there is {known}</source>
        <translation>No existe la historia {name!r}; hay {known}</translation>
    </message>
    <message>
        <source>Preflight of the talk</source>
        <translation>Comprobación previa de la charla</translation>
    </message>
    <message numerus="yes">
        <source>Talk of {n} minutes</source>
        <extracomment>Talk of {n} minute</extracomment>
        <translation>
            <numerusform>Charla de {n} minuto</numerusform>
            <numerusform>Charla de {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk: the whole story</source>
        <translation>Charla: la historia entera</translation>
    </message>
</context>
<context>
    <name>app.talk_memory</name>
    <message>
        <source>The state of the talk cannot be kept: {reason}.</source>
        <translation>No se puede conservar el estado de la charla: {reason}.</translation>
    </message>
</context>
<context>
    <name>app.talk_told</name>
    <message>
        <source>A detour, and the clock stands: R goes back to the scene</source>
        <translation>Un desvío, y el reloj está parado: R vuelve a la escena</translation>
    </message>
    <message>
        <source>Another window has the keyboard: click here</source>
        <translation>Otra ventana tiene el teclado: haga clic aquí</translation>
    </message>
    <message>
        <source>The projector is gone: the stage waits for it</source>
        <translation>El proyector se ha ido: el escenario lo espera</translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation>El escenario está en negro</translation>
    </message>
    <message>
        <source>The stage is white</source>
        <translation>El escenario está en blanco</translation>
    </message>
    <message>
        <source>The test card is on the stage</source>
        <translation>La carta de ajuste está en el escenario</translation>
    </message>
    <message>
        <source>Which way? Its number and Enter; next takes the first</source>
        <translation>¿Por dónde? Su número e Intro; siguiente toma el primero</translation>
    </message>
</context>
<context>
    <name>app.thrown_desk</name>
    <message>
        <source>Follow your waste</source>
        <translation>Seguir sus residuos</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>the waste that I throw away</comment>
        <translation>Los míos</translation>
    </message>
    <message>
        <source>Touch another {region} to begin there.</source>
        <translation>Para empezar en otro lugar, toque su {region}.</translation>
    </message>
    <message>
        <source>What did you throw away?</source>
        <translation>¿Qué ha tirado?</translation>
    </message>
    <message>
        <source>this could not be worked out; the log has more</source>
        <translation>no se pudo calcular; el registro dice más</translation>
    </message>
</context>
<context>
    <name>app.tour_pdf</name>
    <message>
        <source>This file carries its receipt: rhea replay FILE.pdf works every number out again.</source>
        <translation>Este archivo lleva su recibo: rhea replay FILE.pdf vuelve a calcular cada número.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>app.walking</name>
    <message>
        <source>Leave the districts</source>
        <translation>Salir de los distritos</translation>
    </message>
    <message>
        <source>Select the district</source>
        <translation>Seleccionar el distrito</translation>
    </message>
    <message>
        <source>The districts as a table</source>
        <translation>Los distritos en una tabla</translation>
    </message>
    <message>
        <source>To the next district: down</source>
        <translation>Al distrito siguiente: abajo</translation>
    </message>
    <message>
        <source>To the next district: left</source>
        <translation>Al distrito siguiente: izquierda</translation>
    </message>
    <message>
        <source>To the next district: right</source>
        <translation>Al distrito siguiente: derecha</translation>
    </message>
    <message>
        <source>To the next district: up</source>
        <translation>Al distrito siguiente: arriba</translation>
    </message>
    <message>
        <source>Walk from district to district</source>
        <translation>Recorrer distrito a distrito</translation>
    </message>
</context>
<context>
    <name>engine.governor</name>
    <message>
        <source>1 of {n} particles</source>
        <translation>1 de cada {n} partículas</translation>
    </message>
    <message>
        <source>Simpler picture to keep up: {less}</source>
        <translation>Imagen más sencilla para no retrasarse: {less}</translation>
    </message>
    <message>
        <source>coarser fields</source>
        <translation>campos más gruesos</translation>
    </message>
    <message>
        <source>edges not smoothed</source>
        <translation>bordes sin suavizar</translation>
    </message>
    <message>
        <source>no glow</source>
        <translation>sin resplandor</translation>
    </message>
</context>
<context>
    <name>geometry.registration</name>
    <message>
        <source>pins {first}, {second} and {third} lie on one line in the picture; four pins are needed of which no three do</source>
        <translation>los alfileres {first}, {second} y {third} están en una línea en la imagen; hacen falta cuatro, sin tres alineados</translation>
    </message>
    <message>
        <source>pins {first}, {second} and {third} lie on one line in the world; four pins are needed of which no three do</source>
        <translation>los alfileres {first}, {second} y {third} están en una línea en el mundo; hacen falta cuatro, sin tres alineados</translation>
    </message>
    <message>
        <source>pins {one} and {other} lie on one place in the picture</source>
        <translation>los alfileres {one} y {other} están en el mismo lugar de la imagen</translation>
    </message>
    <message>
        <source>pins {one} and {other} lie on one place in the world</source>
        <translation>los alfileres {one} y {other} están en el mismo lugar del mundo</translation>
    </message>
    <message>
        <source>the pins cross over: no camera sees them in this order; check which pin belongs to which</source>
        <translation>los alfileres se cruzan: ninguna cámara los ve en este orden; compruebe qué alfiler corresponde a cuál</translation>
    </message>
    <message>
        <source>{pins} of at least {least} pins that fix a picture</source>
        <translation>{pins} de los al menos {least} alfileres que fijan una imagen</translation>
    </message>
</context>
<context>
    <name>model.city</name>
    <message>
        <source>local plane</source>
        <translation>plano local</translation>
    </message>
</context>
<context>
    <name>model.mode</name>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presentador</translation>
    </message>
</context>
<context>
    <name>model.pacing</name>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>{time} de adelanto</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>{time} de retraso</translation>
    </message>
</context>
<context>
    <name>model.plan</name>
    <message>
        <source>burden above the mean</source>
        <translation>carga sobre la media</translation>
    </message>
    <message>
        <source>equal per head</source>
        <translation>igual por habitante</translation>
    </message>
</context>
<context>
    <name>model.seen</name>
    <message>
        <source>a plane of its own</source>
        <translation>un plano propio</translation>
    </message>
    <message>
        <source>a plane of its own, in metres</source>
        <translation>un plano propio, en metros</translation>
    </message>
    <message>
        <source>floor plan · {place}</source>
        <translation>planta · {place}</translation>
    </message>
</context>
<context>
    <name>model.story_edits</name>
    <message>
        <source>{scene} (copy)</source>
        <translation>{scene} (copia)</translation>
    </message>
</context>
<context>
    <name>overlays.__init__</name>
    <message>
        <source> and </source>
        <comment>what a city must have</comment>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <comment>what a city must have</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>no overlay {name}; known: {known}</source>
        <translation>no hay capa {name}; conocidas: {known}</translation>
    </message>
    <message>
        <source>no step {step}; the clock has {steps}</source>
        <translation>no hay paso {step}; el reloj tiene {steps}</translation>
    </message>
    <message>
        <source>{kind}: {city} has no {needs}</source>
        <translation>{kind}: {city} no tiene {needs}</translation>
    </message>
    <message>
        <source>{kind}: {parameter} cannot be {value}; expected a number</source>
        <translation>{kind}: {parameter} no puede ser {value}; se esperaba un número</translation>
    </message>
    <message>
        <source>{kind}: {parameter} cannot be {value}; expected one of {known}</source>
        <translation>{kind}: {parameter} no puede ser {value}; se esperaba uno de {known}</translation>
    </message>
    <message>
        <source>{kind}: {parameter} cannot be {value}; expected {low:g} to {high:g}</source>
        <translation>{kind}: {parameter} no puede ser {value}; se esperaba de {low:g} a {high:g}</translation>
    </message>
</context>
<context>
    <name>overlays.accounts</name>
    <message>
        <source>Leaves here</source>
        <translation>Sale de aquí</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Producido aquí</translation>
    </message>
    <message>
        <source>Net gain here</source>
        <translation>Aumento neto aquí</translation>
    </message>
    <message>
        <source>Passing here</source>
        <translation>Pasa por aquí</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Recibido aquí</translation>
    </message>
    <message>
        <source>full account: as weighed</source>
        <translation>contabilidad completa: según se pesó</translation>
    </message>
    <message>
        <source>no official books are recorded: as weighed</source>
        <translation>no hay libros oficiales registrados: según se pesó</translation>
    </message>
    <message>
        <source>official books alone: nothing was weighed independently</source>
        <translation>solo libros oficiales: nada se pesó de forma independiente</translation>
    </message>
    <message>
        <source>official books {booked}, weighed {weighed}: the books leave out {gap}</source>
        <translation>libros oficiales {booked}, pesado {weighed}: los libros omiten {gap}</translation>
    </message>
    <message>
        <source>official books {booked}, weighed {weighed}: the books tell {gap} more than was weighed</source>
        <translation>libros oficiales {booked}, pesado {weighed}: los libros cuentan {gap} más de lo pesado</translation>
    </message>
    <message>
        <source>official books {booked}, weighed {weighed}: they agree</source>
        <translation>libros oficiales {booked}, pesado {weighed}: coinciden</translation>
    </message>
    <message>
        <source>official view: as the operators report</source>
        <translation>visión oficial: según informan los operadores</translation>
    </message>
    <message>
        <source>to {end}: books {booked}</source>
        <translation>a {end}: libros {booked}</translation>
    </message>
    <message>
        <source>weighed {weighed}</source>
        <translation>pesado {weighed}</translation>
    </message>
    <message>
        <source>weighed {weighed}, official books {booked}: the books leave out {gap}</source>
        <translation>pesado {weighed}, libros oficiales {booked}: los libros omiten {gap}</translation>
    </message>
    <message>
        <source>weighed {weighed}, official books {booked}: the books tell {gap} more than was weighed</source>
        <translation>pesado {weighed}, libros oficiales {booked}: los libros cuentan {gap} más de lo pesado</translation>
    </message>
    <message>
        <source>weighed {weighed}, official books {booked}: they agree</source>
        <translation>pesado {weighed}, libros oficiales {booked}: coinciden</translation>
    </message>
    <message>
        <source>{figure}, books less weights</source>
        <translation>{figure}, libros menos pesos</translation>
    </message>
    <message>
        <source>{figure}, official books</source>
        <translation>{figure}, libros oficiales</translation>
    </message>
    <message>
        <source>{figure}, weighed</source>
        <translation>{figure}, pesado</translation>
    </message>
    <message>
        <source>{sentence}; books and weights agree.</source>
        <translation>{sentence}; los libros y los pesos coinciden.</translation>
    </message>
    <message>
        <source>{sentence}; official books and weights agree: the books leave out {gap}.</source>
        <translation>{sentence}; los libros oficiales y los pesos coinciden: los libros omiten {gap}.</translation>
    </message>
    <message>
        <source>{sentence}; official books and weights agree: the books tell {gap} more than was weighed.</source>
        <translation>{sentence}; los libros oficiales y los pesos coinciden: los libros cuentan {gap} más de lo pesado.</translation>
    </message>
    <message>
        <source>{sentence}; the books leave out {gap}, furthest apart for {start} to {end}, booked as {booked} and weighed as {weighed}.</source>
        <translation>{sentence}; los libros omiten {gap}; la mayor diferencia, de {start} a {end}: anotado {booked} y pesado {weighed}.</translation>
    </message>
    <message>
        <source>{sentence}; the books tell {gap} more than was weighed, furthest apart for {start} to {end}, booked as {booked} and weighed as {weighed}.</source>
        <translation>{sentence}; los libros cuentan {gap} más de lo pesado; la mayor diferencia, de {start} a {end}: anotado {booked} y pesado {weighed}.</translation>
    </message>
    <message>
        <source>{sentence}; they agree, furthest apart for {start} to {end}, booked as {booked} and weighed as {weighed}.</source>
        <translation>{sentence}; coinciden; la mayor diferencia, de {start} a {end}: anotado {booked} y pesado {weighed}.</translation>
    </message>
</context>
<context>
    <name>overlays.arrows</name>
    <message numerus="yes">
        <source>In {when}, {mass} move in {flows}</source>
        <extracomment>In {when}, {mass} moves in {flows}</extracomment>
        <translation>
            <numerusform>{mass} se mueve en {flows} ({when})</numerusform>
            <numerusform>{mass} se mueven en {flows} ({when})</numerusform>
        </translation>
    </message>
    <message>
        <source>No flows are recorded for {when}.</source>
        <translation>No hay flujos registrados ({when}).</translation>
    </message>
    <message>
        <source>No waste moves in {when}.</source>
        <translation>Sin movimiento de residuos ({when}).</translation>
    </message>
    <message>
        <source>No waste moves on {when}.</source>
        <translation>El {when} no se mueven residuos.</translation>
    </message>
    <message>
        <source>No waste moves.</source>
        <translation>No se mueven residuos.</translation>
    </message>
    <message>
        <source>No weights are recorded.</source>
        <translation>No hay pesos registrados.</translation>
    </message>
    <message numerus="yes">
        <source>On {when}, {mass} move in {flows}</source>
        <extracomment>On {when}, {mass} moves in {flows}</extracomment>
        <translation>
            <numerusform>El {when}, {mass} se mueve en {flows}</numerusform>
            <numerusform>El {when}, {mass} se mueven en {flows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Waste flows into the city</source>
        <translation>Flujos de residuos hacia la ciudad</translation>
    </message>
    <message>
        <source>Waste flows of {material}</source>
        <translation>Flujos de residuos de {material}</translation>
    </message>
    <message>
        <source>Waste flows of {material} into the city</source>
        <translation>Flujos de residuos de {material} hacia la ciudad</translation>
    </message>
    <message>
        <source>Waste flows of {material} out of the city</source>
        <translation>Flujos de residuos de {material} fuera de la ciudad</translation>
    </message>
    <message>
        <source>Waste flows of {material} within the city</source>
        <translation>Flujos de residuos de {material} dentro de la ciudad</translation>
    </message>
    <message>
        <source>Waste flows out of the city</source>
        <translation>Flujos de residuos fuera de la ciudad</translation>
    </message>
    <message>
        <source>Waste flows within the city</source>
        <translation>Flujos de residuos dentro de la ciudad</translation>
    </message>
    <message>
        <source>Waste sites</source>
        <translation>Sitios de residuos</translation>
    </message>
    <message>
        <source>arrow = sum over the flows from one place to another of tonnes in all; width in proportion; a tonne that is moved on counts in each flow it takes part in</source>
        <translation>flecha = suma de los flujos de un lugar a otro, en toneladas totales; anchura en proporción; una tonelada que sigue su camino cuenta en cada flujo en que participa</translation>
    </message>
    <message>
        <source>arrow = sum over the flows from one place to another of tonnes of the step, a flow&apos;s tonnes spread evenly over the steps it spans; width in proportion; a tonne that is moved on counts in each flow it takes part in</source>
        <translation>flecha = suma de los flujos de un lugar a otro, en toneladas del paso; las de un flujo se reparten por igual entre los pasos que abarca; anchura en proporción; una tonelada que sigue su camino cuenta en cada flujo en que participa</translation>
    </message>
    <message>
        <source>as reported by the operators</source>
        <translation>según informan los operadores</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>cancelled tonnes</source>
        <translation>toneladas compensadas</translation>
    </message>
    <message>
        <source>drawn count</source>
        <translation>número dibujado</translation>
    </message>
    <message>
        <source>drawn tonnes</source>
        <translation>toneladas dibujadas</translation>
    </message>
    <message>
        <source>flows by pair</source>
        <translation>flujos por par</translation>
    </message>
    <message>
        <source>mean of {steps}</source>
        <translation>media de {steps}</translation>
    </message>
    <message>
        <source>net: {mass} go there and back, or stay within a place</source>
        <translation>neto: {mass} van y vuelven, o quedan dentro de un lugar</translation>
    </message>
    <message>
        <source>no flows are recorded for {when}</source>
        <translation>no hay flujos registrados ({when})</translation>
    </message>
    <message>
        <source>none are marked as measured; all are shown</source>
        <translation>ninguno marcado como medido; se muestran todos</translation>
    </message>
    <message>
        <source>none are marked as reported; all are shown</source>
        <translation>ninguno marcado como informado; se muestran todos</translation>
    </message>
    <message>
        <source>none are measured; shown as reported</source>
        <translation>ninguno medido; se muestra lo informado</translation>
    </message>
    <message>
        <source>none are reported; shown as measured</source>
        <translation>ninguno informado; se muestra lo medido</translation>
    </message>
    <message>
        <source>none are {asked}; shown as {basis}</source>
        <translation>ninguno {asked}; se muestra {basis}</translation>
    </message>
    <message>
        <source>other count</source>
        <translation>número de otros</translation>
    </message>
    <message>
        <source>other tonnes</source>
        <translation>toneladas de otros</translation>
    </message>
    <message>
        <source>receives {mass}, {share} of all that moves</source>
        <translation>recibe {mass}, {share} de todo lo que se mueve</translation>
    </message>
    <message>
        <source>standard uncertainty of the sum: {mass}</source>
        <translation>incertidumbre típica de la suma: {mass}</translation>
    </message>
    <message numerus="yes">
        <source>standard uncertainty of the sum: {mass}, {n} flows without a stated one</source>
        <extracomment>standard uncertainty of the sum: {mass}, {n} flow without a stated one</extracomment>
        <translation>
            <numerusform>incertidumbre típica de la suma: {mass}, {n} flujo sin ella declarada</numerusform>
            <numerusform>incertidumbre típica de la suma: {mass}, {n} flujos sin ella declarada</numerusform>
        </translation>
    </message>
    <message>
        <source>top</source>
        <translation>mayores</translation>
    </message>
    <message>
        <source>total sigma</source>
        <translation>sigma total</translation>
    </message>
    <message>
        <source>total tonnes</source>
        <translation>toneladas totales</translation>
    </message>
    <message>
        <source>unplaced count</source>
        <translation>número sin lugar</translation>
    </message>
    <message>
        <source>unplaced tonnes</source>
        <translation>toneladas sin lugar</translation>
    </message>
    <message>
        <source>{city} has no waste sites.</source>
        <translation>{city} no tiene sitios de residuos.</translation>
    </message>
    <message numerus="yes">
        <source>{city} has {n} waste sites.</source>
        <extracomment>{city} has {n} waste site.</extracomment>
        <translation>
            <numerusform>{city} tiene {n} sitio de residuos.</numerusform>
            <numerusform>{city} tiene {n} sitios de residuos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mass} move in {flows}</source>
        <extracomment>{mass} moves in {flows}</extracomment>
        <translation>
            <numerusform>{mass} se mueve en {flows}</numerusform>
            <numerusform>{mass} se mueven en {flows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mass} move in {flows}, {when}</source>
        <extracomment>{mass} moves in {flows}, {when}</extracomment>
        <translation>
            <numerusform>{mass} se mueve en {flows}, {when}</numerusform>
            <numerusform>{mass} se mueven en {flows}, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flow records</source>
        <extracomment>{n} flow record</extracomment>
        <translation>
            <numerusform>{n} registro de flujo</numerusform>
            <numerusform>{n} registros de flujo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records without a date left out: {mass}</source>
        <extracomment>{n} record without a date left out: {mass}</extracomment>
        <translation>
            <numerusform>{n} registro sin fecha omitido: {mass}</numerusform>
            <numerusform>{n} registros sin fecha omitidos: {mass}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records without a weight</source>
        <extracomment>{n} record without a weight</extracomment>
        <translation>
            <numerusform>{n} registro sin peso</numerusform>
            <numerusform>{n} registros sin peso</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} largest of {all}</source>
        <translation>{some} mayores de {all}</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{told}; {site} receives all of it.</source>
        <translation>{told}; {site} lo recibe todo.</translation>
    </message>
    <message>
        <source>{told}; {site} receives {share} of it.</source>
        <translation>{told}; {site} recibe {share}.</translation>
    </message>
</context>
<context>
    <name>overlays.ask_books</name>
    <message>
        <source>absorbing walk along the flows</source>
        <translation>recorrido absorbente por los flujos</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>reported {reported} {unit}, allowed {allowed} ± {sigma} {unit}</source>
        <translation>informado {reported} {unit}, permitido {allowed} ± {sigma} {unit}</translation>
    </message>
    <message>
        <source>returns</source>
        <comment>the records of a site that are suspect</comment>
        <translation>declaraciones</translation>
    </message>
    <message>
        <source>see its rule</source>
        <translation>véase su regla</translation>
    </message>
    <message>
        <source>serial elimination, Šidák</source>
        <translation>eliminación en serie, Šidák</translation>
    </message>
    <message>
        <source>survey</source>
        <comment>the records of a site that are suspect</comment>
        <translation>sondeo</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>the records of a site that are suspect</comment>
        <translation>pesos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message numerus="yes">
        <source>{n} owners</source>
        <extracomment>{n} owner</extracomment>
        <translation>
            <numerusform>{n} dueño</numerusform>
            <numerusform>{n} dueños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of records</source>
        <extracomment>{n} set of records</extracomment>
        <translation>
            <numerusform>{n} conjunto de registros</numerusform>
            <numerusform>{n} conjuntos de registros</numerusform>
        </translation>
    </message>
    <message>
        <source>|reported − allowed|, allowed = x̂ = y − V Aᵀ (A V Aᵀ)⁻¹ A y without its records</source>
        <translation>|informado − permitido|, permitido = x̂ = y − V Aᵀ (A V Aᵀ)⁻¹ A y sin sus registros</translation>
    </message>
    <message>
        <source>Σ booked − Σ weighed</source>
        <translation>Σ anotado − Σ pesado</translation>
    </message>
    <message>
        <source>Σ in − Σ out − growth of stock</source>
        <translation>Σ entra − Σ sale − aumento de existencias</translation>
    </message>
</context>
<context>
    <name>overlays.ask_columns</name>
    <message>
        <source>1 + rows above it</source>
        <translation>1 + filas por encima</translation>
    </message>
    <message>
        <source>the smallest x at which Σ p reaches the share</source>
        <translation>el menor x con el que Σ p alcanza la proporción</translation>
    </message>
    <message>
        <source>Σ group ÷ Σ everybody</source>
        <translation>Σ grupo ÷ Σ todos</translation>
    </message>
    <message>
        <source>Σ people</source>
        <translation>Σ personas</translation>
    </message>
    <message>
        <source>Σ people chosen ÷ Σ people with a value</source>
        <translation>Σ personas elegidas ÷ Σ personas con valor</translation>
    </message>
    <message>
        <source>Σ x chosen ÷ Σ x</source>
        <translation>Σ x elegido ÷ Σ x</translation>
    </message>
</context>
<context>
    <name>overlays.ask_flows</name>
    <message>
        <source>max Σ t by end</source>
        <translation>máx Σ t por destino</translation>
    </message>
    <message>
        <source>Σ got − Σ sent</source>
        <translation>Σ recibido − Σ enviado</translation>
    </message>
    <message>
        <source>Σ t chosen ÷ Σ t</source>
        <translation>Σ t elegidas ÷ Σ t</translation>
    </message>
    <message>
        <source>Σ t, spread evenly over each flow&apos;s span</source>
        <translation>Σ t, repartidas por igual en la duración de cada flujo</translation>
    </message>
</context>
<context>
    <name>overlays.ask_maths</name>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
</context>
<context>
    <name>overlays.ask_pictures</name>
    <message>
        <source>burdens of every region before and after</source>
        <translation>cargas de cada región antes y después</translation>
    </message>
    <message>
        <source>of the overlay</source>
        <translation>de la capa</translation>
    </message>
    <message>
        <source>Σ or mean over the regions at each step</source>
        <translation>Σ o media de las regiones en cada paso</translation>
    </message>
</context>
<context>
    <name>overlays.ask_reach</name>
    <message>
        <source>Σ p where the nearest is at most within_m away ÷ Σ p</source>
        <translation>Σ p donde lo más cercano está a within_m como mucho ÷ Σ p</translation>
    </message>
</context>
<context>
    <name>overlays.ask_ripples</name>
    <message>
        <source>4.9 Mass balance, 4.8 plume</source>
        <translation>4.9 Balance de masa, 4.8 penacho</translation>
    </message>
    <message>
        <source>the rule of ripples</source>
        <translation>la regla de las ondas</translation>
    </message>
</context>
<context>
    <name>overlays.ask_tracks</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Σ of straight legs between points; each second&apos;s tracks within reach of the place</source>
        <translation>Σ de los tramos rectos entre puntos; los recorridos de cada segundo al alcance del lugar</translation>
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
        <translation>media de la parte alta ÷ media de la parte baja</translation>
    </message>
    <message>
        <source>other streams ÷ all streams</source>
        <translation>otras corrientes ÷ todas las corrientes</translation>
    </message>
    <message>
        <source>product of mean percentiles of exposure and vulnerability</source>
        <translation>producto de los percentiles medios de exposición y vulnerabilidad</translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <extracomment>{n} value</extracomment>
        <translation>
            <numerusform>{n} valor</numerusform>
            <numerusform>{n} valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Σ P_group C ÷ Σ P_group, over the rest likewise</source>
        <translation>Σ P_grupo C ÷ Σ P_grupo, y sobre el resto igual</translation>
    </message>
    <message>
        <source>Σ p x ÷ Σ p of the part</source>
        <translation>Σ p x ÷ Σ p de la parte</translation>
    </message>
</context>
<context>
    <name>overlays.audit</name>
    <message>
        <source>Alarms on honest books</source>
        <translation>Alarmas en libros honestos</translation>
    </message>
    <message>
        <source>Books of</source>
        <translation>Libros de</translation>
    </message>
    <message>
        <source>Can these books be true?</source>
        <translation>¿Pueden ser ciertos estos libros?</translation>
    </message>
    <message>
        <source>Reported against possible</source>
        <translation>Informado frente a posible</translation>
    </message>
    <message>
        <source>The books of every site close, as far as they tell; nothing independent checks them.</source>
        <translation>Los libros de cada sitio cuadran, hasta donde cuentan; nada independiente los comprueba.</translation>
    </message>
    <message numerus="yes">
        <source>The books of {n} sites do not close; nothing independent says why.</source>
        <extracomment>The books of {n} site do not close; nothing independent says why.</extracomment>
        <translation>
            <numerusform>Los libros de {n} sitio no cuadran; nada independiente dice por qué.</numerusform>
            <numerusform>Los libros de {n} sitios no cuadran; nada independiente dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>as reported, where it differs</source>
        <translation>según el informe, donde difiere</translation>
    </message>
    <message>
        <source>as the rest allows</source>
        <translation>según permite el resto</translation>
    </message>
    <message numerus="yes">
        <source>books of {n} sites do not close</source>
        <extracomment>books of {n} site do not close</extracomment>
        <translation>
            <numerusform>los libros de {n} sitio no cuadran</numerusform>
            <numerusform>los libros de {n} sitios no cuadran</numerusform>
        </translation>
    </message>
    <message>
        <source>can the books be true?</source>
        <translation>¿pueden ser ciertos los libros?</translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation>ji cuadrado</translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation>grados de libertad</translation>
    </message>
    <message>
        <source>flows changed as little as their uncertainty allows until every site balances; a site&apos;s records are suspect when everything else closes much better without them (fall of chi-squared, Sidak over all tests)</source>
        <translation>flujos cambiados tan poco como permite su incertidumbre hasta que cada sitio cuadra; los registros de un sitio son sospechosos cuando todo lo demás cuadra mucho mejor sin ellos (caída de ji cuadrado, Šidák sobre todas las pruebas)</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>report and rest agree</source>
        <translation>informe y resto coinciden</translation>
    </message>
    <message>
        <source>reports {amount}: sent out</source>
        <translation>informa {amount}: enviado</translation>
    </message>
    <message>
        <source>reports {amount}: taken in</source>
        <translation>informa {amount}: recibido</translation>
    </message>
    <message>
        <source>reports {amount}: {end}</source>
        <translation>informa {amount}: {end}</translation>
    </message>
    <message>
        <source>smallest gap that would be found: {mass}</source>
        <translation>menor desfase que se hallaría: {mass}</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>the rest allows {amount}</source>
        <translation>el resto permite {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{n} smaller flows not drawn</source>
        <extracomment>{n} smaller flow not drawn</extracomment>
        <translation>
            <numerusform>{n} flujo menor sin dibujar</numerusform>
            <numerusform>{n} flujos menores sin dibujar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.audit_report</name>
    <message>
        <source>(critical z + 1.645) × Σ t ÷ √power: found in 95 of 100 cases</source>
        <translation>(z crítica + 1,645) × Σ t ÷ √potencia: hallado en 95 de 100 casos</translation>
    </message>
    <message>
        <source>By its own books {mass} more enter {site} than leave it or are found in its stock.</source>
        <translation>Según sus propios libros, en {site} entran {mass} más de lo que sale o se halla en sus existencias.</translation>
    </message>
    <message>
        <source>By its own books {mass} more leave {site} than enter it or are found in its stock.</source>
        <translation>Según sus propios libros, de {site} salen {mass} más de lo que entra o se halla en sus existencias.</translation>
    </message>
    <message>
        <source>No mass is told twice, so no figure checks another.</source>
        <translation>Ninguna masa se cuenta dos veces, así que ninguna cifra comprueba otra.</translation>
    </message>
    <message>
        <source>No return is off by more than 10 % by weight.</source>
        <translation>Ninguna declaración se desvía más del 10 % en peso.</translation>
    </message>
    <message>
        <source>The smallest gap that would show: {mass} in the returns of {site}.</source>
        <translation>El menor desfase que se vería: {mass} en las declaraciones de {site}.</translation>
    </message>
    <message>
        <source>The smallest gap that would show: {mass} in the returns of {site}; {other_mass} at {other}.</source>
        <translation>El menor desfase que se vería: {mass} en las declaraciones de {site}; {other_mass} en {other}.</translation>
    </message>
    <message>
        <source>What does not close is listed; nothing independent says why.</source>
        <translation>Se lista lo que no cuadra; nada independiente dice por qué.</translation>
    </message>
    <message>
        <source>With honest errors the books would fit this badly with a chance of {chance}.</source>
        <translation>Con errores honestos, los libros encajarían así de mal con una probabilidad de {chance}.</translation>
    </message>
    <message>
        <source>alarms on honest books: {alpha} over all {tests} together, {each} each (Šidák)</source>
        <translation>alarmas en libros honestos: {alpha} en las {tests} juntas, {each} cada una (Šidák)</translation>
    </message>
    <message>
        <source>all that enters</source>
        <translation>todo lo que entra</translation>
    </message>
    <message>
        <source>allowed: the same sum reconciled without these records = not known; {formula}</source>
        <translation>permitido: la misma suma conciliada sin estos registros = desconocido; {formula}</translation>
    </message>
    <message>
        <source>allowed: the same sum reconciled without these records = {mass}; {formula}</source>
        <translation>permitido: la misma suma conciliada sin estos registros = {mass}; {formula}</translation>
    </message>
    <message>
        <source>below {share}</source>
        <translation>menos de {share}</translation>
    </message>
    <message>
        <source>by weights alone: {mass}</source>
        <translation>solo por pesos: {mass}</translation>
    </message>
    <message numerus="yes">
        <source>claimed: the sum of {n} ways = {mass}</source>
        <extracomment>claimed: the sum of {n} way = {mass}</extracomment>
        <translation>
            <numerusform>declarado: la suma de {n} camino = {mass}</numerusform>
            <numerusform>declarado: la suma de {n} caminos = {mass}</numerusform>
        </translation>
    </message>
    <message>
        <source>g = rᵀ (A V Aᵀ)⁻¹ r = {chi2} on {dof} degrees of freedom, p = {chance}</source>
        <translation>g = rᵀ (A V Aᵀ)⁻¹ r = {chi2} con {dof} grados de libertad, p = {chance}</translation>
    </message>
    <message>
        <source>off = |weighed − reported| ÷ reported</source>
        <translation>desvío = |pesado − informado| ÷ informado</translation>
    </message>
    <message>
        <source>off = |weighed − reported| ÷ reported &gt; 10 %</source>
        <translation>desvío = |pesado − informado| ÷ informado &gt; 10 %</translation>
    </message>
    <message numerus="yes">
        <source>one of {n} tests, serial elimination, Šidák&apos;s correction</source>
        <extracomment>one of {n} test, serial elimination, Šidák&apos;s correction</extracomment>
        <translation>
            <numerusform>una de {n} prueba, eliminación en serie, corrección de Šidák</numerusform>
            <numerusform>una de {n} pruebas, eliminación en serie, corrección de Šidák</numerusform>
        </translation>
    </message>
    <message>
        <source>residual = Σ in − Σ out − growth of stock = {mass}, as returned where there are returns, else as weighed</source>
        <translation>residuo = Σ entra − Σ sale − aumento de existencias = {mass}, según declaraciones donde las hay; si no, según pesos</translation>
    </message>
    <message>
        <source>residual ÷ σ = {z}; σ from the stated uncertainty of each report</source>
        <translation>residuo ÷ σ = {z}; σ de la incertidumbre declarada de cada informe</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>z of the claim = {z}; without these records chi-squared falls by {fall}, p = {p}; chance of the rest {p_after}</source>
        <translation>z de lo declarado = {z}; sin estos registros ji cuadrado baja {fall}, p = {p}; probabilidad del resto {p_after}</translation>
    </message>
    <message>
        <source>{formula}, with {spread}</source>
        <translation>{formula}, con {spread}</translation>
    </message>
    <message numerus="yes">
        <source>{n} masses</source>
        <extracomment>{n} mass</extracomment>
        <translation>
            <numerusform>{n} masa</numerusform>
            <numerusform>{n} masas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more do not close.</source>
        <extracomment>{n} more do not close.</extracomment>
        <translation>
            <numerusform>{n} más no cuadra.</numerusform>
            <numerusform>{n} más no cuadran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more sites do not close.</source>
        <extracomment>{n} more site do not close.</extracomment>
        <translation>
            <numerusform>{n} sitio más no cuadra.</numerusform>
            <numerusform>{n} sitios más no cuadran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} returns off by more than 10 % by weight.</source>
        <extracomment>{n} return off by more than 10 % by weight.</extracomment>
        <translation>
            <numerusform>{n} declaración con un desvío de más del 10 % en peso.</numerusform>
            <numerusform>{n} declaraciones con un desvío de más del 10 % en peso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of records cannot be true.</source>
        <extracomment>{n} set of records cannot be true.</extracomment>
        <translation>
            <numerusform>{n} conjunto de registros no puede ser cierto.</numerusform>
            <numerusform>{n} conjuntos de registros no pueden ser ciertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tests</source>
        <extracomment>{n} test</extracomment>
        <translation>
            <numerusform>{n} prueba</numerusform>
            <numerusform>{n} pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}. {told}</source>
        <translation>{n}. {told}</translation>
    </message>
    <message>
        <source>{readings} of {masses}, {when}</source>
        <translation>{readings} de {masses}, {when}</translation>
    </message>
    <message>
        <source>{rule}. The rule knows no uncertainty: what it lists is to be explained and proves nothing.</source>
        <translation>{rule}. La regla no conoce incertidumbre: lo que lista hay que explicarlo y no prueba nada.</translation>
    </message>
    <message>
        <source>{site}, {when}: {mass} more enter than leave.</source>
        <translation>{site}, {when}: entran {mass} más de lo que sale.</translation>
    </message>
    <message>
        <source>{site}, {when}: {mass} more leave than enter.</source>
        <translation>{site}, {when}: salen {mass} más de lo que entra.</translation>
    </message>
    <message>
        <source>{site}: {mass}</source>
        <translation>{site}: {mass}</translation>
    </message>
    <message>
        <source>{site}: {mass} more enter than leave.</source>
        <translation>{site}: entran {mass} más de lo que sale.</translation>
    </message>
    <message>
        <source>{site}: {mass} more leave than enter.</source>
        <translation>{site}: salen {mass} más de lo que entra.</translation>
    </message>
    <message>
        <source>|residual| ÷ √[A V Aᵀ]ᵢᵢ = {residual} ÷ {sigma} = {z}</source>
        <translation>|residuo| ÷ √[A V Aᵀ]ᵢᵢ = {residual} ÷ {sigma} = {z}</translation>
    </message>
</context>
<context>
    <name>overlays.batch_way</name>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Batch {batch} is not thrown away yet: that happens in {start} on {when}.</source>
        <translation>El lote {batch} aún no se ha tirado: eso ocurre en {start} ({when}).</translation>
    </message>
    <message>
        <source>Batch {batch}, {mass} of {material}, was thrown away in {start} on an unrecorded day</source>
        <translation>El lote {batch}, {mass} de {material}, se tiró en {start} en un día no registrado</translation>
    </message>
    <message>
        <source>Batch {batch}, {mass} of {material}, was thrown away in {start} on {when}</source>
        <translation>El lote {batch}, {mass} de {material}, se tiró en {start} ({when})</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>The way of {batch}, {material}</source>
        <translation>El camino de {batch}, {material}</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>every step of the batch as it was recorded; nothing is assumed</source>
        <translation>cada paso del lote tal como se registró; no se supone nada</translation>
    </message>
    <message>
        <source>it lies there still</source>
        <translation>sigue allí</translation>
    </message>
    <message>
        <source>its way has gaps</source>
        <translation>su camino tiene huecos</translation>
    </message>
    <message>
        <source>its whole way is recorded</source>
        <translation>su camino entero está registrado</translation>
    </message>
    <message>
        <source>no batch {batch}; known: {known}</source>
        <translation>no hay lote {batch}; conocidos: {known}</translation>
    </message>
    <message>
        <source>owner: {owner}</source>
        <translation>dueño: {owner}</translation>
    </message>
    <message>
        <source>recorded way</source>
        <translation>camino registrado</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>aún por venir</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>tirado</translation>
    </message>
    <message>
        <source>thrown away {when}</source>
        <translation>tirado {when}</translation>
    </message>
    <message>
        <source>trace: this city records no batches</source>
        <translation>rastro: esta ciudad no registra lotes</translation>
    </message>
    <message>
        <source>{begun} and came to {end} on {when}, as property of {owner}.</source>
        <translation>{begun} y llegó a {end} ({when}), como propiedad de {owner}.</translation>
    </message>
    <message>
        <source>{begun} and came to {end} on {when}, where it lies as property of {owner}.</source>
        <translation>{begun} y llegó a {end} ({when}), donde yace como propiedad de {owner}.</translation>
    </message>
    <message>
        <source>{begun} and came to {end} on {when}.</source>
        <translation>{begun} y llegó a {end} ({when}).</translation>
    </message>
    <message>
        <source>{begun} and came to {end}, as property of {owner}.</source>
        <translation>{begun} y llegó a {end}, como propiedad de {owner}.</translation>
    </message>
    <message>
        <source>{begun} and came to {end}, where it lies as property of {owner}.</source>
        <translation>{begun} y llegó a {end}, donde yace como propiedad de {owner}.</translation>
    </message>
    <message>
        <source>{begun} and came to {end}.</source>
        <translation>{begun} y llegó a {end}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps without a place</source>
        <extracomment>{n} step without a place</extracomment>
        <translation>
            <numerusform>{n} paso sin lugar</numerusform>
            <numerusform>{n} pasos sin lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}. {name}</source>
        <translation>{n}. {name}</translation>
    </message>
    <message>
        <source>{n}. {when}: {start} to {end}, {mass}</source>
        <translation>{n}. {when}: de {start} a {end}, {mass}</translation>
    </message>
    <message>
        <source>{n}. {when}: {start} to {end}, {mass}, then {owner}</source>
        <translation>{n}. {when}: de {start} a {end}, {mass}, luego {owner}</translation>
    </message>
    <message>
        <source>{when}, {mass}</source>
        <translation>{when}, {mass}</translation>
    </message>
    <message>
        <source>{when}: {start} to {end}</source>
        <translation>{when}: de {start} a {end}</translation>
    </message>
</context>
<context>
    <name>overlays.books</name>
    <message>
        <source>In {when}: {told}</source>
        <translation>Periodo ({when}): {told}</translation>
    </message>
    <message>
        <source>On {when}: {told}</source>
        <translation>El {when}: {told}</translation>
    </message>
    <message>
        <source>an audit needs flows and the sites that they lead to</source>
        <translation>una auditoría necesita flujos y los sitios a los que llevan</translation>
    </message>
    <message>
        <source>days {first} to {last}</source>
        <translation>días {first} a {last}</translation>
    </message>
    <message>
        <source>hours {first} to {last}</source>
        <translation>horas {first} a {last}</translation>
    </message>
    <message>
        <source>months {first} to {last}</source>
        <translation>meses {first} a {last}</translation>
    </message>
    <message>
        <source>steps {first} to {last}</source>
        <translation>pasos {first} a {last}</translation>
    </message>
    <message>
        <source>weeks {first} to {last}</source>
        <translation>semanas {first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>what {n} stocks grew by is not known: no survey at both ends of the period</source>
        <extracomment>what {n} stock grew by is not known: no survey at both ends of the period</extracomment>
        <translation>
            <numerusform>no se sabe cuánto aumentó {n} existencia: sin sondeo en ambos extremos del periodo</numerusform>
            <numerusform>no se sabe cuánto aumentaron {n} existencias: sin sondeo en ambos extremos del periodo</numerusform>
        </translation>
    </message>
    <message>
        <source>years {first} to {last}</source>
        <translation>años {first} a {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} readings have no mass or no stated uncertainty and are left out</source>
        <extracomment>{n} reading has no mass or no stated uncertainty and is left out</extracomment>
        <translation>
            <numerusform>{n} lectura sin masa o sin incertidumbre declarada, omitida</numerusform>
            <numerusform>{n} lecturas sin masa o sin incertidumbre declarada, omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings span the edge of the period and are left out</source>
        <extracomment>{n} reading spans the edge of the period and is left out</extracomment>
        <translation>
            <numerusform>{n} lectura cruza el límite del periodo y se omite</numerusform>
            <numerusform>{n} lecturas cruzan el límite del periodo y se omiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.borders</name>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Borders and names</source>
        <translation>Límites y nombres</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Of these only, by name</source>
        <translation>Solo de estos, por nombre</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Points and lines of the city</source>
        <translation>Puntos y líneas de la ciudad</translation>
    </message>
    <message>
        <source>area by the shoelace formula in the plane of the city</source>
        <translation>área por la fórmula del polígono (cordones) en el plano de la ciudad</translation>
    </message>
    <message>
        <source>borders: no points or lines {name}; known: {known}</source>
        <translation>límites: no hay puntos ni líneas {name}; conocidos: {known}</translation>
    </message>
    <message>
        <source>outlines of the map</source>
        <translation>contornos del mapa</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>{city} has {districts}.</source>
        <translation>{city} tiene {districts}.</translation>
    </message>
    <message>
        <source>{city} shows nothing.</source>
        <translation>{city} no muestra nada.</translation>
    </message>
    <message>
        <source>{city} shows {things}.</source>
        <translation>{city} muestra {things}.</translation>
    </message>
    <message>
        <source>{districts} of {map}</source>
        <translation>{districts} de {map}</translation>
    </message>
    <message>
        <source>{n} of the {things} without a place</source>
        <translation>{n} de {things} sin lugar</translation>
    </message>
    <message>
        <source>{n} {things}</source>
        <translation>{n} {things}</translation>
    </message>
</context>
<context>
    <name>overlays.burden</name>
    <message>
        <source> and </source>
        <comment>between what is needed of the groups of a burden</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>, mean with </source>
        <comment>between groups of indicators, each in brackets</comment>
        <translation>, media con </translation>
    </message>
    <message>
        <source>4.3 CalEnviroScreen, 4.4 Inequality</source>
        <translation>4.3 CalEnviroScreen, 4.4 Desigualdad</translation>
    </message>
    <message>
        <source>Aversion to inequality</source>
        <translation>Aversión a la desigualdad</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Burden, percentile</source>
        <translation>Carga, percentil</translation>
    </message>
    <message>
        <source>Burden, rank from the highest</source>
        <translation>Carga, puesto desde la más alta</translation>
    </message>
    <message>
        <source>Burden: {group}</source>
        <translation>Carga: {group}</translation>
    </message>
    <message>
        <source>Burden: {group}, of 10</source>
        <translation>Carga: {group}, de 10</translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}, and it falls on the poor (concentration index {index}).</source>
        <translation>Es tan malo como si todos soportaran {equal} puntos en vez de la media {mean}, y recae sobre los pobres (índice de concentración {index}).</translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}, and it falls on the rich (concentration index {index}).</source>
        <translation>Es tan malo como si todos soportaran {equal} puntos en vez de la media {mean}, y recae sobre los ricos (índice de concentración {index}).</translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}, with no difference between poor and rich beyond chance (concentration index {index}).</source>
        <translation>Es tan malo como si todos soportaran {equal} puntos en vez de la media {mean}, sin diferencia entre pobres y ricos más allá del azar (índice de concentración {index}).</translation>
    </message>
    <message>
        <source>It is as bad as if everybody bore {equal} points instead of the mean {mean}.</source>
        <translation>Es tan malo como si todos soportaran {equal} puntos en vez de la media {mean}.</translation>
    </message>
    <message numerus="yes">
        <source>No burden can be scored: {groups} have the same percentile, 0, in every {district} with data.</source>
        <extracomment>No burden can be scored: {groups} has the same percentile, 0, in every {district} with data.</extracomment>
        <translation>
            <numerusform>No se puede puntuar la carga: {groups} tiene el mismo percentil, 0, en cada {district} con datos.</numerusform>
            <numerusform>No se puede puntuar la carga: {groups} tienen el mismo percentil, 0, en cada {district} con datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No {district} has enough data for a burden.</source>
        <translation>No hay {district} con datos suficientes para una carga.</translation>
    </message>
    <message>
        <source>Percentiles as</source>
        <translation>Percentiles según</translation>
    </message>
    <message>
        <source>Recipe, such as pm25 2, no2; poverty, -income</source>
        <translation>Receta, por ejemplo pm25 2, no2; poverty, -income</translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody, and it falls on the poor (concentration index {index}).</source>
        <translation>La carga se reparte por igual: {equal} puntos para todos, y recae sobre los pobres (índice de concentración {index}).</translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody, and it falls on the rich (concentration index {index}).</source>
        <translation>La carga se reparte por igual: {equal} puntos para todos, y recae sobre los ricos (índice de concentración {index}).</translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody, with no difference between poor and rich beyond chance (concentration index {index}).</source>
        <translation>La carga se reparte por igual: {equal} puntos para todos, sin diferencia entre pobres y ricos más allá del azar (índice de concentración {index}).</translation>
    </message>
    <message>
        <source>The burden is spread evenly: {equal} points for everybody.</source>
        <translation>La carga se reparte por igual: {equal} puntos para todos.</translation>
    </message>
    <message>
        <source>Who carries the most?</source>
        <translation>¿Quién soporta más?</translation>
    </message>
    <message>
        <source>as CalEnviroScreen assigns them</source>
        <translation>como los asigna CalEnviroScreen</translation>
    </message>
    <message>
        <source>as EJScreen assigns them</source>
        <translation>como los asigna EJScreen</translation>
    </message>
    <message>
        <source>as bad as {equal} for everybody; mean {mean}</source>
        <translation>tan malo como {equal} para todos; media {mean}</translation>
    </message>
    <message>
        <source>as the columns give them</source>
        <translation>como los dan las columnas</translation>
    </message>
    <message>
        <source>aversion</source>
        <translation>aversión</translation>
    </message>
    <message>
        <source>burden: a column of pollution and one of vulnerability or wealth are needed</source>
        <translation>carga: hace falta una columna de contaminación y una de vulnerabilidad o riqueza</translation>
    </message>
    <message>
        <source>burden: districts are needed to lay it on</source>
        <translation>carga: hacen falta distritos donde ponerla</translation>
    </message>
    <message>
        <source>component</source>
        <translation>componente</translation>
    </message>
    <message>
        <source>component = Σ weight × percentile ÷ Σ weight</source>
        <translation>componente = Σ peso × percentil ÷ Σ peso</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>concentración</translation>
    </message>
    <message>
        <source>concentration C = (2 ÷ µ) Σ p h R − 1, R the rank by wealth</source>
        <translation>concentración C = (2 ÷ µ) Σ p h R − 1, R el puesto por riqueza</translation>
    </message>
    <message>
        <source>equally distributed burden</source>
        <translation>carga equivalente repartida por igual</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposición</translation>
    </message>
    <message>
        <source>group = 10 × {of} ÷ its highest</source>
        <translation>grupo = 10 × {of} ÷ su máximo</translation>
    </message>
    <message>
        <source>group = {of}</source>
        <translation>grupo = {of}</translation>
    </message>
    <message>
        <source>group {n}</source>
        <translation>grupo {n}</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>index: {title} ({file})</source>
        <translation>índice: {title} ({file})</translation>
    </message>
    <message>
        <source>low {indicator}</source>
        <translation>{indicator}, nivel bajo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltante</translation>
    </message>
    <message>
        <source>no column of people: each region counts once</source>
        <translation>sin columna de personas: cada región cuenta una vez</translation>
    </message>
    <message>
        <source>nothing tells who is vulnerable, so wealth stands in for it: the index leans on it by its making</source>
        <translation>nada indica quién es vulnerable, así que la riqueza ocupa su lugar: el índice se apoya en ella por construcción</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <source>percentiles</source>
        <translation>percentiles</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>recipe {text}: the names of columns are needed, such as pm25 2, no2; -income</source>
        <translation>receta {text}: hacen falta nombres de columnas, por ejemplo pm25 2, no2; -income</translation>
    </message>
    <message>
        <source>recipe: a weight above 0 expected for {column}</source>
        <translation>receta: se esperaba un peso mayor que 0 para {column}</translation>
    </message>
    <message>
        <source>recipe: no column {column}; known: {known}</source>
        <translation>receta: no hay columna {column}; conocidas: {known}</translation>
    </message>
    <message>
        <source>score = mean of the groups</source>
        <translation>puntuación = media de los grupos</translation>
    </message>
    <message>
        <source>score = product of the groups</source>
        <translation>puntuación = producto de los grupos</translation>
    </message>
    <message>
        <source>scored where no indicator is missing</source>
        <translation>puntuado donde no falta ningún indicador</translation>
    </message>
    <message>
        <source>scored with at least {needed}</source>
        <translation>puntuado con al menos {needed}</translation>
    </message>
    <message>
        <source>what adds up on whom</source>
        <translation>qué se acumula sobre quién</translation>
    </message>
    <message>
        <source>{aversion}, kappa {kappa}</source>
        <translation>{aversion}, kappa {kappa}</translation>
    </message>
    <message>
        <source>{district} bears most ({score} points).</source>
        <translation>{district} soporta más ({score} puntos).</translation>
    </message>
    <message>
        <source>{field}, mean of each region</source>
        <translation>{field}, media de cada región</translation>
    </message>
    <message>
        <source>{file}: no column {column}; known: {known}</source>
        <translation>{file}: no hay columna {column}; conocidas: {known}</translation>
    </message>
    <message>
        <source>{group}, from {parts}</source>
        <translation>{group}, a partir de {parts}</translation>
    </message>
    <message>
        <source>{group}: {indicators}</source>
        <translation>{group}: {indicators}</translation>
    </message>
    <message>
        <source>{indicator} ({weight:g} times)</source>
        <translation>{indicator} ({weight:g} veces)</translation>
    </message>
    <message>
        <source>{n} of {all} for {group}</source>
        <translation>{n} de {all} para {group}</translation>
    </message>
    <message>
        <source>{rank} of {all}</source>
        <translation>{rank} de {all}</translation>
    </message>
    <message>
        <source>{unit}, 0 to {highest}</source>
        <translation>{unit}, de 0 a {highest}</translation>
    </message>
    <message>
        <source>Σ component&apos;s weight × weight × percentile ÷ Σ component&apos;s weight × weight</source>
        <translation>Σ peso del componente × peso × percentil ÷ Σ peso del componente × peso</translation>
    </message>
    <message>
        <source>Σ weight × component ÷ Σ weight</source>
        <translation>Σ peso × componente ÷ Σ peso</translation>
    </message>
</context>
<context>
    <name>overlays.chart_words</name>
    <message>
        <source>cumulative shares of people and of what they have, ranked by the same</source>
        <translation>proporciones acumuladas de personas y de lo que tienen, ordenadas por lo mismo</translation>
    </message>
    <message>
        <source>cumulative shares of people and of what they have, ranked by the same; per head</source>
        <translation>proporciones acumuladas de personas y de lo que tienen, ordenadas por lo mismo; por habitante</translation>
    </message>
    <message>
        <source>cumulative shares of people and of what they have, ranked by {column}</source>
        <translation>proporciones acumuladas de personas y de lo que tienen, ordenadas por {column}</translation>
    </message>
    <message>
        <source>cumulative shares of people and of what they have, ranked by {column}; per head</source>
        <translation>proporciones acumuladas de personas y de lo que tienen, ordenadas por {column}; por habitante</translation>
    </message>
    <message>
        <source>weighed by people</source>
        <translation>ponderado por personas</translation>
    </message>
    <message>
        <source>{districts} without data</source>
        <translation>{districts} sin datos</translation>
    </message>
    <message>
        <source>{people}, least {column} first</source>
        <translation>{people}, primero menos {column}</translation>
    </message>
    <message>
        <source>{people}, poorest first</source>
        <translation>{people}, primero los más pobres</translation>
    </message>
</context>
<context>
    <name>overlays.charts</name>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Gini {value}</source>
        <translation>Gini {value}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
    <message>
        <source>There are no numbers of regions to chart.</source>
        <translation>No hay números de regiones que representar.</translation>
    </message>
    <message>
        <source>There is no second column to set {column} against.</source>
        <translation>No hay una segunda columna que enfrentar a {column}.</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>bars of equal width, right-closed; the largest value that at least half of the weight reaches or exceeds</source>
        <translation>barras de igual anchura, cerradas por la derecha; el mayor valor que al menos la mitad del peso alcanza o supera</translation>
    </message>
    <message>
        <source>concentration index</source>
        <translation>índice de concentración</translation>
    </message>
    <message>
        <source>concentration index {value} (standard error {error})</source>
        <translation>índice de concentración {value} (error estándar {error})</translation>
    </message>
    <message>
        <source>intercept</source>
        <translation>ordenada en el origen</translation>
    </message>
    <message>
        <source>line of least squares; rank correlation after Spearman, equal values at their mean rank</source>
        <translation>recta de mínimos cuadrados; correlación de rangos de Spearman, valores iguales en su rango medio</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
    <message>
        <source>rank 1 is the highest, equal values share the best place</source>
        <translation>el puesto 1 es el más alto; los valores iguales comparten el mejor puesto</translation>
    </message>
    <message>
        <source>share of {column}</source>
        <translation>proporción de {column}</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>the line explains {share} of the differences</source>
        <translation>la recta explica {share} de las diferencias</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>{column} has values below zero: nobody can have a share of it.</source>
        <translation>{column} tiene valores bajo cero: nadie puede tener una proporción.</translation>
    </message>
    <message>
        <source>{districts}, highest first</source>
        <translation>{districts}, de mayor a menor</translation>
    </message>
</context>
<context>
    <name>overlays.choice_words</name>
    <message>
        <source>after</source>
        <comment>a choice: after the turn</comment>
        <translation>después</translation>
    </message>
    <message>
        <source>all</source>
        <comment>a choice: flows in all directions</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>a choice that is left to the program</comment>
        <translation>automático</translation>
    </message>
    <message>
        <source>bands</source>
        <comment>a choice: how a surface is drawn</comment>
        <translation>bandas</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a choice: before the turn</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>between</source>
        <comment>a choice: flows within the city</comment>
        <translation>entre</translation>
    </message>
    <message>
        <source>briggs-rural</source>
        <comment>a choice: how smoke spreads, after Briggs in the country</comment>
        <translation>briggs rural</translation>
    </message>
    <message>
        <source>briggs-urban</source>
        <comment>a choice: how smoke spreads, after Briggs in towns</comment>
        <translation>briggs urbano</translation>
    </message>
    <message>
        <source>calenviroscreen</source>
        <comment>a choice: percentiles as CalEnviroScreen assigns them</comment>
        <translation>calenviroscreen</translation>
    </message>
    <message>
        <source>column</source>
        <comment>a choice: what is shown of pollution</comment>
        <translation>columna</translation>
    </message>
    <message>
        <source>diverted</source>
        <comment>a choice: waste that is kept out of the refuse</comment>
        <translation>desviados</translation>
    </message>
    <message>
        <source>dose</source>
        <comment>a choice: what is shown of ripples</comment>
        <translation>dosis</translation>
    </message>
    <message>
        <source>downstream</source>
        <comment>a choice: where waste goes</comment>
        <translation>aguas abajo</translation>
    </message>
    <message>
        <source>ejscreen</source>
        <comment>a choice: percentiles as EJScreen assigns them</comment>
        <translation>ejscreen</translation>
    </message>
    <message>
        <source>equal</source>
        <comment>a choice: how classes are made</comment>
        <translation>iguales</translation>
    </message>
    <message>
        <source>excess</source>
        <comment>a choice: what is shown of who breathes something</comment>
        <translation>exceso</translation>
    </message>
    <message>
        <source>field</source>
        <comment>a choice: what is shown of pollution</comment>
        <translation>campo</translation>
    </message>
    <message>
        <source>fisher jenks</source>
        <comment>a choice: how classes are made</comment>
        <translation>Fisher-Jenks</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>a choice: what is shown of wealth</comment>
        <translation>brecha</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a choice: flows into the city</comment>
        <translation>entrantes</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a choice: waste that is made in each region</comment>
        <translation>producidos</translation>
    </message>
    <message>
        <source>manual</source>
        <comment>a choice: how classes are made</comment>
        <translation>manual</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>a choice: flows as they were weighed</comment>
        <translation>medidos</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>a choice: the stability of the air</comment>
        <translation>mixta</translation>
    </message>
    <message>
        <source>nearest</source>
        <comment>a choice: the nearest regions are neighbours</comment>
        <translation>más cercanas</translation>
    </message>
    <message>
        <source>net</source>
        <comment>a choice: what each region receives less what it gives away</comment>
        <translation>neto</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a choice: regions are shaded by nothing</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a choice: flows out of the city</comment>
        <translation>salientes</translation>
    </message>
    <message>
        <source>passing</source>
        <comment>a choice: waste that passes each region</comment>
        <translation>de paso</translation>
    </message>
    <message>
        <source>per head</source>
        <comment>a choice: waste by the people of each region</comment>
        <translation>por habitante</translation>
    </message>
    <message>
        <source>percentile</source>
        <comment>a choice: what is shown of a burden</comment>
        <translation>percentil</translation>
    </message>
    <message>
        <source>pg</source>
        <comment>a choice: how smoke spreads, after Pasquill and Gifford</comment>
        <translation>pg</translation>
    </message>
    <message>
        <source>quantile</source>
        <comment>a choice: how classes are made</comment>
        <translation>cuantiles</translation>
    </message>
    <message>
        <source>queen</source>
        <comment>a choice: neighbours share a border or a corner, as a queen moves in chess</comment>
        <translation>reina</translation>
    </message>
    <message>
        <source>ratio</source>
        <comment>a choice: what is shown of wealth, or of who breathes something</comment>
        <translation>razón</translation>
    </message>
    <message>
        <source>received</source>
        <comment>a choice: waste that each region receives</comment>
        <translation>recibidos</translation>
    </message>
    <message>
        <source>recipe</source>
        <comment>a choice: percentiles as the recipe of a burden says</comment>
        <translation>receta</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>a choice: flows as the operators report them</comment>
        <translation>informados</translation>
    </message>
    <message>
        <source>rook</source>
        <comment>a choice: neighbours share a border, as a rook moves in chess</comment>
        <translation>torre</translation>
    </message>
    <message>
        <source>score</source>
        <comment>a choice: what is shown of a burden</comment>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>share</source>
        <comment>a choice: what is shown of who breathes something</comment>
        <translation>proporción</translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>a choice: how a surface is drawn</comment>
        <translation>suave</translation>
    </message>
    <message>
        <source>stations</source>
        <comment>a choice: what is shown of pollution</comment>
        <translation>estaciones</translation>
    </message>
    <message>
        <source>std</source>
        <comment>a choice: classes by standard deviations</comment>
        <translation>desv. est.</translation>
    </message>
    <message>
        <source>the period shown</source>
        <comment>a choice: the period of the books</comment>
        <translation>el periodo mostrado</translation>
    </message>
    <message>
        <source>the step shown</source>
        <comment>a choice: the period of the books</comment>
        <translation>el paso mostrado</translation>
    </message>
    <message>
        <source>the whole record</source>
        <comment>a choice: the period of the books</comment>
        <translation>todo el registro</translation>
    </message>
    <message>
        <source>tonnes</source>
        <comment>a choice: what is shown of ripples</comment>
        <translation>toneladas</translation>
    </message>
    <message>
        <source>upstream</source>
        <comment>a choice: where waste comes from</comment>
        <translation>aguas arriba</translation>
    </message>
    <message>
        <source>value</source>
        <comment>a choice: what is shown of wealth</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>within</source>
        <comment>a choice: regions within a distance are neighbours</comment>
        <translation>a distancia</translation>
    </message>
</context>
<context>
    <name>overlays.choropleth</name>
    <message>
        <source>4.5 Classes</source>
        <translation>4.5 Clases</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Manual breaks, such as 10, 20, 50</source>
        <translation>Cortes manuales, por ejemplo 10, 20, 50</translation>
    </message>
    <message>
        <source>No {district} has a value for {column}.</source>
        <translation>Sin valores de {column} por {district}.</translation>
    </message>
    <message>
        <source>a total per {district}, not a rate</source>
        <translation>un total por {district}, no una tasa</translation>
    </message>
    <message>
        <source>a value belongs to the first class whose upper edge it does not exceed</source>
        <translation>un valor pertenece a la primera clase cuyo borde superior no supera</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorías</translation>
    </message>
    <message>
        <source>colour = category</source>
        <translation>color = categoría</translation>
    </message>
    <message numerus="yes">
        <source>colours repeat after {n} categories</source>
        <extracomment>colours repeat after {n} category</extracomment>
        <translation>
            <numerusform>los colores se repiten tras {n} categoría</numerusform>
            <numerusform>los colores se repiten tras {n} categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>equal: classes are equally wide</source>
        <translation>iguales: clases de igual anchura</translation>
    </message>
    <message>
        <source>fisher_jenks: least squared deviation from the class means (Fisher-Jenks, exact)</source>
        <translation>fisher_jenks: mínimas desviaciones cuadráticas de las medias de clase (Fisher-Jenks, exacto)</translation>
    </message>
    <message>
        <source>intervals of ranks</source>
        <translation>intervalos de puestos</translation>
    </message>
    <message>
        <source>manual breaks {text}: expected finite numbers in ascending order</source>
        <translation>cortes manuales {text}: se esperaban números finitos en orden ascendente</translation>
    </message>
    <message>
        <source>manual breaks {text}: expected numbers such as 10, 20, 50</source>
        <translation>cortes manuales {text}: se esperaban números, por ejemplo 10, 20, 50</translation>
    </message>
    <message>
        <source>manual: breaks as given</source>
        <translation>manual: cortes tal como se dan</translation>
    </message>
    <message>
        <source>midpoint: {name}, {value}</source>
        <translation>punto medio: {name}, {value}</translation>
    </message>
    <message>
        <source>no manual breaks given: quantile</source>
        <translation>sin cortes manuales: cuantiles</translation>
    </message>
    <message>
        <source>no values: all {districts} missing</source>
        <translation>sin valores: {districts} sin datos</translation>
    </message>
    <message>
        <source>quantile: classes hold equally many values</source>
        <translation>cuantiles: las clases tienen igual número de valores</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>motivo: {reason}</translation>
    </message>
    <message>
        <source>std: classes by standard deviations</source>
        <translation>desv. est.: clases por desviaciones estándar</translation>
    </message>
    <message>
        <source>the same classes throughout {period}</source>
        <translation>las mismas clases en todo el periodo: {period}</translation>
    </message>
    <message>
        <source>thin hatching: {districts} with a coefficient of variation over 30 %</source>
        <translation>rayado fino: {districts} con un coeficiente de variación superior al 30 %</translation>
    </message>
    <message>
        <source>{column} (mean over time)</source>
        <translation>{column} (media en el tiempo)</translation>
    </message>
    <message>
        <source>{column} is {names} in {some} of {districts} each.</source>
        <translation>{column} es {names} en {some} de {districts} en cada caso.</translation>
    </message>
    <message>
        <source>{column} is {names} in {some} of {districts}.</source>
        <translation>{column} es {names} en {some} de {districts}.</translation>
    </message>
    <message>
        <source>{column}, rank from the highest ({level})</source>
        <translation>{column}, puesto de mayor a menor ({level})</translation>
    </message>
    <message>
        <source>{column}: {value} in all {districts} with a value.</source>
        <translation>{column}: {value} en {districts}, donde hay valor.</translation>
    </message>
    <message>
        <source>{column}: {value} in all {districts}.</source>
        <translation>{column}: {value} en {districts}, sin excepción.</translation>
    </message>
    <message>
        <source>{column}: {value} in {name}, the only {district} with a value.</source>
        <translation>{column}: {value} en {name}; no hay otro valor por {district}.</translation>
    </message>
    <message>
        <source>{column}: {value} in {name}.</source>
        <translation>{column}: {value} en {name}.</translation>
    </message>
    <message>
        <source>{districts} may lie in another class (less than {level} sure)</source>
        <translation>{districts} pueden estar en otra clase (certeza menor del {level})</translation>
    </message>
    <message>
        <source>{level}, {draws} draws within the margins, seed {seed}</source>
        <translation>{level}, {draws} sorteos dentro de los márgenes, semilla {seed}</translation>
    </message>
    <message>
        <source>{rank} of {all} ({best} to {worst})</source>
        <translation>{rank} de {all} ({best} a {worst})</translation>
    </message>
    <message numerus="yes">
        <source>{top} stand highest in {column} at {high}, {bottom} lowest at {low}.</source>
        <extracomment>{top} stands highest in {column} at {high}, {bottom} lowest at {low}.</extracomment>
        <translation>
            <numerusform>{column}: máximo en {top}, {high}; mínimo en {bottom}, {low}.</numerusform>
            <numerusform>{column}: máximo en {top}, {high}; mínimo en {bottom}, {low}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.clock_words</name>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>día {n}</translation>
    </message>
    <message>
        <source>day {n}</source>
        <comment>inside a sentence</comment>
        <translation>el día {n}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>hour {n}</source>
        <translation>hora {n}</translation>
    </message>
    <message>
        <source>hour {n}</source>
        <comment>inside a sentence</comment>
        <translation>la hora {n}</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>month {n}</source>
        <translation>mes {n}</translation>
    </message>
    <message>
        <source>month {n}</source>
        <comment>inside a sentence</comment>
        <translation>el mes {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>paso {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <comment>inside a sentence</comment>
        <translation>el paso {n}</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>week {n}</source>
        <translation>semana {n}</translation>
    </message>
    <message>
        <source>week {n}</source>
        <comment>inside a sentence</comment>
        <translation>la semana {n}</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>year {n}</source>
        <translation>año {n}</translation>
    </message>
    <message>
        <source>year {n}</source>
        <comment>inside a sentence</comment>
        <translation>el año {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>{n} hour</extracomment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.clusters</name>
    <message>
        <source>4.6 Spatial autocorrelation</source>
        <translation>4.6 Autocorrelación espacial</translation>
    </message>
    <message>
        <source>Beside the neighbours&apos;</source>
        <translation>Junto a los vecinos:</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Agrupaciones</translation>
    </message>
    <message>
        <source>I_i = (n − 1) z_i Σ_j w_ij y_j ÷ Σ z², z and y the two columns in standard deviations</source>
        <translation>I_i = (n − 1) z_i Σ_j w_ij y_j ÷ Σ z², z e y las dos columnas en desviaciones estándar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Más cercanos</translation>
    </message>
    <message>
        <source>Neighbours by</source>
        <translation>Vecinos por</translation>
    </message>
    <message>
        <source>Of {column} and the neighbours&apos; {other} nothing can be said.</source>
        <translation>De {column} y {other} en los vecinos no se puede decir nada.</translation>
    </message>
    <message>
        <source>Of {column} nothing can be said about neighbours.</source>
        <translation>De {column} no se puede decir nada sobre los vecinos.</translation>
    </message>
    <message>
        <source>Take out false discoveries</source>
        <translation>Quitar falsos hallazgos</translation>
    </message>
    <message>
        <source>Where do like neighbours lie side by side?</source>
        <translation>¿Dónde hay vecinos parecidos juntos?</translation>
    </message>
    <message>
        <source>Where {column} is high, the neighbours&apos; {other} is high (correlation with the neighbours&apos; mean {index}).</source>
        <translation>Donde {column} es mayor, {other} en los vecinos es mayor (correlación con la media de los vecinos {index}).</translation>
    </message>
    <message>
        <source>Where {column} is high, the neighbours&apos; {other} is low (correlation with the neighbours&apos; mean {index}).</source>
        <translation>Donde {column} es mayor, {other} en los vecinos es menor (correlación con la media de los vecinos {index}).</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>A menos de</translation>
    </message>
    <message>
        <source>a total per {district}, not a rate: large ones are high whatever their neighbours are</source>
        <translation>un total por {district}, no una tasa: lo grande es alto sean cuales sean sus vecinos</translation>
    </message>
    <message>
        <source>clusters: metres are needed for neighbours within a distance: the map is a plane without</source>
        <translation>agrupaciones: hacen falta metros para vecinos a una distancia: el mapa es un plano sin ellos</translation>
    </message>
    <message>
        <source>clusters: points have no neighbours to compare with</source>
        <translation>agrupaciones: los puntos no tienen vecinos con que comparar</translation>
    </message>
    <message>
        <source>clusters: {column} holds categories, not numbers</source>
        <translation>agrupaciones: {column} contiene categorías, no números</translation>
    </message>
    <message>
        <source>each {district} is set beside its neighbours&apos; {other}, not its own</source>
        <translation>cada {district} se compara con sus vecinos en {other}, no consigo</translation>
    </message>
    <message>
        <source>high among high</source>
        <translation>alto entre altos</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>alto entre bajos</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>like beside like, beyond chance</source>
        <translation>parecido junto a parecido, más allá del azar</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>bajo entre altos</translation>
    </message>
    <message>
        <source>low among low</source>
        <translation>bajo entre bajos</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>no más que el azar</translation>
    </message>
    <message>
        <source>not judged: {districts} without neighbours</source>
        <translation>sin juzgar: {districts} sin vecinos</translation>
    </message>
    <message>
        <source>p ≤ {level}, false discoveries taken out</source>
        <translation>p ≤ {level}, sin falsos hallazgos</translation>
    </message>
    <message>
        <source>permutations</source>
        <translation>permutaciones</translation>
    </message>
    <message>
        <source>the {k} nearest, {links} links, row-standardised</source>
        <translation>los {k} más cercanos, {links} enlaces, normalizados por fila</translation>
    </message>
    <message>
        <source>within {reach:g} km, {links} links, row-standardised</source>
        <translation>a menos de {reach:g} km, {links} enlaces, normalizados por fila</translation>
    </message>
    <message>
        <source>{column} beside the neighbours&apos; {other}</source>
        <translation>{column} junto a {other} en los vecinos</translation>
    </message>
    <message>
        <source>{column} has next to nothing to do with the neighbours&apos; {other} (correlation with the neighbours&apos; mean {index}).</source>
        <translation>{column} no tiene casi nada que ver con {other} en los vecinos (correlación con la media de los vecinos {index}).</translation>
    </message>
    <message>
        <source>{column} lies over the {districts} as by chance (Moran&apos;s I {index}, p {p}).</source>
        <translation>{column} se reparte entre {districts} como al azar (I de Moran {index}, p {p}).</translation>
    </message>
    <message>
        <source>{column}, among neighbours</source>
        <translation>{column}, entre vecinos</translation>
    </message>
    <message>
        <source>{column}: clusters</source>
        <translation>{column}: agrupaciones</translation>
    </message>
    <message>
        <source>{districts} beside each other are alike in {column} (Moran&apos;s I {index}, p {p}).</source>
        <translation>Entre {districts}, los vecinos se parecen en {column} (I de Moran {index}, p {p}).</translation>
    </message>
    <message>
        <source>{districts} beside each other differ in {column} (Moran&apos;s I {index}, p {p}).</source>
        <translation>Entre {districts}, los vecinos difieren en {column} (I de Moran {index}, p {p}).</translation>
    </message>
    <message>
        <source>{draws}, conditional, seed {seed}</source>
        <translation>{draws}, condicionales, semilla {seed}</translation>
    </message>
    <message>
        <source>{rule}, {links} links, row-standardised</source>
        <translation>{rule}, {links} enlaces, normalizados por fila</translation>
    </message>
</context>
<context>
    <name>overlays.column</name>
    <message>
        <source>Any column</source>
        <translation>Cualquier columna</translation>
    </message>
    <message>
        <source>one column of the data</source>
        <translation>una columna de los datos</translation>
    </message>
</context>
<context>
    <name>overlays.diagram</name>
    <message>
        <source>At {node} {mass} more enter than leave.</source>
        <translation>En {node} entran {mass} más de lo que sale.</translation>
    </message>
    <message>
        <source>At {node} {mass} more leave than enter.</source>
        <translation>De {node} salen {mass} más de lo que entra.</translation>
    </message>
    <message>
        <source>Into stock</source>
        <translation>A existencias</translation>
    </message>
    <message>
        <source>Nothing moves in {when}.</source>
        <translation>No se mueve nada ({when}).</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>No se mueve nada.</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>De existencias</translation>
    </message>
    <message>
        <source>What moves goes round in {when}.</source>
        <translation>Lo que se mueve va en círculo ({when}).</translation>
    </message>
    <message>
        <source>What moves goes round in {when}; {end_mass} end at {end}.</source>
        <translation>Lo que se mueve va en círculo ({when}); {end_mass} acaban en {end}.</translation>
    </message>
    <message>
        <source>What moves goes round.</source>
        <translation>Lo que se mueve va en círculo.</translation>
    </message>
    <message>
        <source>What moves goes round; {end_mass} end at {end}.</source>
        <translation>Lo que se mueve va en círculo; {end_mass} acaban en {end}.</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>según los informes</translation>
    </message>
    <message>
        <source>as the operators report</source>
        <translation>según informan los operadores</translation>
    </message>
    <message>
        <source>as weighed, as reported where nobody weighed</source>
        <translation>según se pesó; según los informes donde nadie pesó</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>not surveyed: what the stock of {n} sites grew by is not known</source>
        <extracomment>not surveyed: what the stock of {n} site grew by is not known</extracomment>
        <translation>
            <numerusform>sin sondeo: no se sabe cuánto aumentaron las existencias de {n} sitio</numerusform>
            <numerusform>sin sondeo: no se sabe cuánto aumentaron las existencias de {n} sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>other places</source>
        <translation>otros lugares</translation>
    </message>
    <message>
        <source>others: {things}</source>
        <translation>otros: {things}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>{mass} set out in {when}.</source>
        <translation>Salieron {mass} ({when}).</translation>
    </message>
    <message>
        <source>{mass} set out in {when}; {end_mass} end at {end}.</source>
        <translation>Salieron {mass} ({when}); {end_mass} acaban en {end}.</translation>
    </message>
    <message>
        <source>{mass} set out.</source>
        <translation>{mass} salieron.</translation>
    </message>
    <message>
        <source>{mass} set out; {end_mass} end at {end}.</source>
        <translation>{mass} salieron; {end_mass} acaban en {end}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other materials</source>
        <extracomment>{n} other material</extracomment>
        <translation>
            <numerusform>{n} otro material</numerusform>
            <numerusform>{n} otros materiales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records without a date left out</source>
        <extracomment>{n} record without a date left out</extracomment>
        <translation>
            <numerusform>{n} registro sin fecha omitido</numerusform>
            <numerusform>{n} registros sin fecha omitidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.disparity</name>
    <message>
        <source>4.5 Bivariate choropleth classes</source>
        <translation>4.5 Clases de coropleta bivariada</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Class of both</source>
        <translation>Clase de ambas</translation>
    </message>
    <message>
        <source>Classes of each</source>
        <translation>Clases de cada una</translation>
    </message>
    <message>
        <source>Do the two lie in the same places?</source>
        <translation>¿Coinciden las dos en los mismos lugares?</translation>
    </message>
    <message>
        <source>Lit cells, such as 1-3</source>
        <translation>Casillas encendidas, por ejemplo 1-3</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>Dos a la vez</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>breaks across</source>
        <translation>cortes horizontales</translation>
    </message>
    <message>
        <source>breaks up</source>
        <translation>cortes verticales</translation>
    </message>
    <message>
        <source>disparity: no column to set beside another in {city}</source>
        <translation>disparidad: no hay columna que poner junto a otra en {city}</translation>
    </message>
    <message>
        <source>disparity: {column} belongs to points; two columns of regions are needed</source>
        <translation>disparidad: {column} es de puntos; hacen falta dos columnas de regiones</translation>
    </message>
    <message>
        <source>disparity: {column} holds categories, not numbers</source>
        <translation>disparidad: {column} contiene categorías, no números</translation>
    </message>
    <message>
        <source>lit</source>
        <translation>encendidas</translation>
    </message>
    <message>
        <source>lit cells {text}: expected cells from 1-1 to {last}, such as {one}</source>
        <translation>casillas encendidas {text}: se esperaban casillas de 1-1 a {last}, por ejemplo {one}</translation>
    </message>
    <message>
        <source>lit: {districts}</source>
        <translation>encendido: {districts}</translation>
    </message>
    <message>
        <source>lit: {districts} with {share} of the people</source>
        <translation>encendido: {districts} con {share} de las personas</translation>
    </message>
    <message>
        <source>who is rich and who breathes it</source>
        <translation>quién es rico y quién lo respira</translation>
    </message>
    <message>
        <source>{across} and {up}</source>
        <translation>{across} y {up}</translation>
    </message>
    <message>
        <source>{across} high, {up} high</source>
        <translation>nivel alto de {across}, alto de {up}</translation>
    </message>
    <message>
        <source>{across} high, {up} low</source>
        <translation>nivel alto de {across}, bajo de {up}</translation>
    </message>
    <message>
        <source>{across} high, {up} middle</source>
        <translation>nivel alto de {across}, medio de {up}</translation>
    </message>
    <message>
        <source>{across} low, {up} high</source>
        <translation>nivel bajo de {across}, alto de {up}</translation>
    </message>
    <message>
        <source>{across} low, {up} low</source>
        <translation>nivel bajo de {across}, bajo de {up}</translation>
    </message>
    <message>
        <source>{across} low, {up} middle</source>
        <translation>nivel bajo de {across}, medio de {up}</translation>
    </message>
    <message>
        <source>{across} middle, {up} high</source>
        <translation>nivel medio de {across}, alto de {up}</translation>
    </message>
    <message>
        <source>{across} middle, {up} low</source>
        <translation>nivel medio de {across}, bajo de {up}</translation>
    </message>
    <message>
        <source>{across} middle, {up} middle</source>
        <translation>nivel medio de {across}, medio de {up}</translation>
    </message>
    <message>
        <source>{rule}; cell = class of {up} × {k} + class of {across}; rank correlation after Spearman, equal values at their mean rank</source>
        <translation>{rule}; casilla = clase de {up} × {k} + clase de {across}; correlación de rangos de Spearman, valores iguales en su rango medio</translation>
    </message>
    <message>
        <source>{told}; no {district} has {cell}.</source>
        <translation>{told}; no hay {district} con {cell}.</translation>
    </message>
    <message>
        <source>{told}; no {district} lies in the lit classes.</source>
        <translation>{told}; no hay {district} en las clases encendidas.</translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} have {cell}.</source>
        <extracomment>{told}; {districts} has {cell}.</extracomment>
        <translation>
            <numerusform>{told}; {districts} tiene {cell}.</numerusform>
            <numerusform>{told}; {districts} tienen {cell}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} lie in the lit classes.</source>
        <extracomment>{told}; {districts} lies in the lit classes.</extracomment>
        <translation>
            <numerusform>{told}; {districts} está en las clases encendidas.</numerusform>
            <numerusform>{told}; {districts} están en las clases encendidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} with {share} of the people have {cell}.</source>
        <extracomment>{told}; {districts} with {share} of the people has {cell}.</extracomment>
        <translation>
            <numerusform>{told}; {districts} con {share} de las personas tiene {cell}.</numerusform>
            <numerusform>{told}; {districts} con {share} de las personas tienen {cell}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}; {districts} with {share} of the people lie in the lit classes.</source>
        <extracomment>{told}; {districts} with {share} of the people lies in the lit classes.</extracomment>
        <translation>
            <numerusform>{told}; {districts} con {share} de las personas está en las clases encendidas.</numerusform>
            <numerusform>{told}; {districts} con {share} de las personas están en las clases encendidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.district_groups</name>
    <message>
        <source>fifths of {column}</source>
        <translation>quintos de {column}</translation>
    </message>
    <message>
        <source>fourth fifth</source>
        <translation>cuarto quinto</translation>
    </message>
    <message>
        <source>highest fifth</source>
        <translation>quinto más alto</translation>
    </message>
    <message>
        <source>lowest fifth</source>
        <translation>quinto más bajo</translation>
    </message>
    <message>
        <source>no groups {name}; known: {known}</source>
        <translation>no hay grupos {name}; conocidos: {known}</translation>
    </message>
    <message>
        <source>second fifth</source>
        <translation>segundo quinto</translation>
    </message>
    <message>
        <source>third fifth</source>
        <translation>tercer quinto</translation>
    </message>
</context>
<context>
    <name>overlays.diversion</name>
    <message>
        <source>Diversion rate</source>
        <translation>Tasa de desvío</translation>
    </message>
    <message>
        <source>diversion rate = what is collected in all streams but the refuse ÷ what is collected in all; a stream without a figure counts as not collected, refuse without one leaves no rate</source>
        <translation>tasa de desvío = lo recogido en todas las corrientes salvo la basura ÷ lo recogido en todas; una corriente sin cifra cuenta como no recogida; basura sin cifra deja sin tasa</translation>
    </message>
    <message>
        <source>no refuse was recorded</source>
        <translation>no se registró basura</translation>
    </message>
    <message>
        <source>waste: no stream of refuse beside others in {city}, so no diversion</source>
        <translation>residuos: no hay corriente de basura junto a otras en {city}, así que no hay desvío</translation>
    </message>
</context>
<context>
    <name>overlays.exposure</name>
    <message>
        <source>Adds to the difference</source>
        <translation>Suma a la diferencia</translation>
    </message>
    <message>
        <source>Against the mean of the rest</source>
        <translation>Frente a la media del resto</translation>
    </message>
    <message>
        <source>E_group = Σ P_group C ÷ Σ P_group, E_rest likewise; ratio = E_group ÷ E_rest</source>
        <translation>E_grupo = Σ P_grupo C ÷ Σ P_grupo, E_resto igual; razón = E_grupo ÷ E_resto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Nothing can be said about {column} and {group}.</source>
        <translation>No se puede decir nada de {column} y {group}.</translation>
    </message>
    <message>
        <source>Who breathes it</source>
        <translation>Quién lo respira</translation>
    </message>
    <message>
        <source>Who breathes more than the rest?</source>
        <translation>¿Quién respira más que el resto?</translation>
    </message>
    <message>
        <source>a group against the rest</source>
        <translation>un grupo frente al resto</translation>
    </message>
    <message>
        <source>as the city</source>
        <translation>como la ciudad</translation>
    </message>
    <message>
        <source>as the rest</source>
        <translation>como el resto</translation>
    </message>
    <message>
        <source>everybody in a {district} is taken to breathe its mean</source>
        <translation>se supone que en cada {district} todos respiran su media</translation>
    </message>
    <message>
        <source>excess = (share of the group that lives there − share of the rest) × (exposure − mean of everybody); the sum is the difference between the group and the rest</source>
        <translation>exceso = (proporción del grupo que vive allí − proporción del resto) × (exposición − media de todos); la suma es la diferencia entre el grupo y el resto</translation>
    </message>
    <message>
        <source>exposure of the group</source>
        <translation>exposición del grupo</translation>
    </message>
    <message>
        <source>exposure of the rest</source>
        <translation>exposición del resto</translation>
    </message>
    <message>
        <source>exposure: {column} belongs to points; columns of districts are needed</source>
        <translation>exposición: {column} es de puntos; hacen falta columnas de distritos</translation>
    </message>
    <message>
        <source>exposure: {column} holds categories, not numbers</source>
        <translation>exposición: {column} contiene categorías, no números</translation>
    </message>
    <message>
        <source>interval by</source>
        <translation>intervalo por</translation>
    </message>
    <message>
        <source>interval by the margins of error, {draws} draws, seed {seed}</source>
        <translation>intervalo por los márgenes de error, {draws} sorteos, semilla {seed}</translation>
    </message>
    <message>
        <source>interval by {districts} drawn anew, {draws} draws, seed {seed}</source>
        <translation>intervalo por {districts} sorteados de nuevo, {draws} sorteos, semilla {seed}</translation>
    </message>
    <message>
        <source>margins of error</source>
        <translation>márgenes de error</translation>
    </message>
    <message>
        <source>ratio = exposure of the region ÷ mean exposure of the rest; its mean over the group is the group&apos;s ratio</source>
        <translation>razón = exposición de la región ÷ exposición media del resto; su media sobre el grupo es la razón del grupo</translation>
    </message>
    <message>
        <source>resampled regions</source>
        <translation>regiones remuestreadas</translation>
    </message>
    <message>
        <source>share = people of the group ÷ everybody there</source>
        <translation>proporción = personas del grupo ÷ todas las de allí</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>{basis}, {draws} draws, seed {seed}</source>
        <translation>{basis}, {draws} sorteos, semilla {seed}</translation>
    </message>
    <message>
        <source>{column} against the mean of the rest</source>
        <translation>{column} frente a la media del resto</translation>
    </message>
    <message>
        <source>{column}: what the {district} adds to the difference</source>
        <translation>{column}: lo que cada {district} suma a la diferencia</translation>
    </message>
    <message>
        <source>{group}, share</source>
        <translation>{group}, proporción</translation>
    </message>
    <message>
        <source>{group}, share of the people</source>
        <translation>{group}, proporción de las personas</translation>
    </message>
    <message>
        <source>{group}: {column} {part}, everybody else {rest}: {ratio} times as much ({level} interval {low} to {high}).</source>
        <translation>{group}: {column} {part}, los demás {rest}: {ratio} veces más (intervalo {level} de {low} a {high}).</translation>
    </message>
    <message>
        <source>{group}: {column} {part}, everybody else {rest}; no difference beyond chance (ratio {ratio}, {level} interval {low} to {high}).</source>
        <translation>{group}: {column} {part}, los demás {rest}; sin diferencia más allá del azar (razón {ratio}, intervalo {level} de {low} a {high}).</translation>
    </message>
    <message>
        <source>{group}: {part}, the rest {rest}; ratio {ratio}, {level} interval {low} to {high}</source>
        <translation>{group}: {part}, el resto {rest}; razón {ratio}, intervalo {level} de {low} a {high}</translation>
    </message>
    <message>
        <source>{ratio}, {level} interval {low} to {high}</source>
        <translation>{ratio}, intervalo {level} de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>overlays.findings</name>
    <message>
        <source>Even so, more is wrong (chance of the rest: {chance}).</source>
        <translation>Aun así, hay más mal (probabilidad del resto: {chance}).</translation>
    </message>
    <message>
        <source>Every material keeps its name on its way, so each balances at every site: what enters is what leaves and what its stock grew by.</source>
        <translation>Cada material conserva su nombre en el camino, así que cada uno cuadra en cada sitio: lo que entra es lo que sale y lo que aumentan sus existencias.</translation>
    </message>
    <message>
        <source>If this alone is wrong, everything else closes (chance of the rest: {chance}).</source>
        <translation>Si solo esto es falso, todo lo demás cuadra (probabilidad del resto: {chance}).</translation>
    </message>
    <message>
        <source>Nothing can be tested: no record has a mass and a stated uncertainty.</source>
        <translation>No se puede probar nada: ningún registro tiene masa e incertidumbre declarada.</translation>
    </message>
    <message>
        <source>Nothing can be tested: of no site is everything known that its balance needs.</source>
        <translation>No se puede probar nada: de ningún sitio se sabe todo lo que requiere su balance.</translation>
    </message>
    <message>
        <source>The data cannot tell this apart from {others}.</source>
        <translation>Los datos no pueden distinguir esto de {others}.</translation>
    </message>
    <message numerus="yes">
        <source>The gap is {mass}, about {n} lorries of {load:.0f} t.</source>
        <extracomment>The gap is {mass}, about {n} lorry of {load:.0f} t.</extracomment>
        <translation>
            <numerusform>El desfase es de {mass}, cerca de {n} camión de {load:.0f} t.</numerusform>
            <numerusform>El desfase es de {mass}, cerca de {n} camiones de {load:.0f} t.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gap is {mass}.</source>
        <translation>El desfase es de {mass}.</translation>
    </message>
    <message>
        <source>The sum of all materials balances at every site: what enters is what leaves and what its stock grew by.</source>
        <translation>La suma de todos los materiales cuadra en cada sitio: lo que entra es lo que sale y lo que aumentan sus existencias.</translation>
    </message>
    <message>
        <source>The surveys of the stock at {site} find a growth of {mass}</source>
        <translation>Los sondeos de las existencias en {site} hallan un aumento de {mass}</translation>
    </message>
    <message>
        <source>The weights at {site} say {mass} sent out</source>
        <translation>Los pesos en {site} indican {mass} enviados</translation>
    </message>
    <message>
        <source>The weights at {site} say {mass} sent to {end}</source>
        <translation>Los pesos en {site} indican {mass} enviados a {end}</translation>
    </message>
    <message>
        <source>The weights at {site} say {mass} taken in</source>
        <translation>Los pesos en {site} indican {mass} recibidos</translation>
    </message>
    <message>
        <source>The weights at {site} say {share} of its intake sent out ({mass})</source>
        <translation>Los pesos en {site} indican {share} de lo recibido enviado ({mass})</translation>
    </message>
    <message>
        <source>The weights at {site} say {share} of its intake sent to {end} ({mass})</source>
        <translation>Los pesos en {site} indican {share} de lo recibido enviado a {end} ({mass})</translation>
    </message>
    <message>
        <source>There is no independent second measurement: every figure comes from the operators&apos; own reports, so what does not close accuses nobody.</source>
        <translation>No hay una segunda medición independiente: toda cifra viene de los informes de los propios operadores, así que lo que no cuadra no acusa a nadie.</translation>
    </message>
    <message>
        <source>the returns of {site}</source>
        <translation>las declaraciones de {site}</translation>
    </message>
    <message>
        <source>the survey of {site}</source>
        <translation>el sondeo de {site}</translation>
    </message>
    <message>
        <source>the weights of {site}</source>
        <translation>los pesos de {site}</translation>
    </message>
    <message>
        <source>{said}; everything else allows {allowed}.</source>
        <translation>{said}; todo lo demás permite {allowed}.</translation>
    </message>
    <message>
        <source>{said}; nothing else tells what is possible.</source>
        <translation>{said}; nada más dice qué es posible.</translation>
    </message>
    <message>
        <source>{site} reports {mass} sent out</source>
        <translation>{site} informa de {mass} enviados</translation>
    </message>
    <message>
        <source>{site} reports {mass} sent to {end}</source>
        <translation>{site} informa de {mass} enviados a {end}</translation>
    </message>
    <message>
        <source>{site} reports {mass} taken in</source>
        <translation>{site} informa de {mass} recibidos</translation>
    </message>
    <message>
        <source>{site} reports {share} of its intake sent out ({mass})</source>
        <translation>{site} informa de {share} de lo recibido enviado ({mass})</translation>
    </message>
    <message>
        <source>{site} reports {share} of its intake sent to {end} ({mass})</source>
        <translation>{site} informa de {share} de lo recibido enviado a {end} ({mass})</translation>
    </message>
</context>
<context>
    <name>overlays.groups</name>
    <message>
        <source>People of the poorer half</source>
        <translation>Personas de la mitad más pobre</translation>
    </message>
    <message>
        <source>exposure: a group of people and the role population are needed in {city}</source>
        <translation>exposición: hacen falta un grupo de personas y el papel population en {city}</translation>
    </message>
    <message>
        <source>no group {name}; known: {known}</source>
        <translation>no hay grupo {name}; conocidos: {known}</translation>
    </message>
</context>
<context>
    <name>overlays.imbalance</name>
    <message>
        <source>dots: left over, {mass}</source>
        <translation>puntos: sobrante, {mass}</translation>
    </message>
    <message>
        <source>heaped: entered and did not leave: {particles}, {mass}, most at {site}</source>
        <translation>amontonado: entró y no salió: {particles}, {mass}, sobre todo en {site}</translation>
    </message>
    <message>
        <source>rings: left without having entered: {particles}, {mass}, most at {site}</source>
        <translation>anillos: salió sin haber entrado: {particles}, {mass}, sobre todo en {site}</translation>
    </message>
    <message>
        <source>rings: missing, {mass}</source>
        <translation>anillos: faltante, {mass}</translation>
    </message>
    <message numerus="yes">
        <source>{n} particles</source>
        <extracomment>{n} particle</extracomment>
        <translation>
            <numerusform>{n} partícula</numerusform>
            <numerusform>{n} partículas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.kind</name>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>emisiones</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>pair of columns</source>
        <translation>par de columnas</translation>
    </message>
    <message>
        <source>pollution</source>
        <translation>contaminación</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>wealth</source>
        <translation>riqueza</translation>
    </message>
    <message>
        <source>{kind}: no parameter {parameter}; it has {known}</source>
        <translation>{kind}: no hay parámetro {parameter}; tiene {known}</translation>
    </message>
</context>
<context>
    <name>overlays.lens_content</name>
    <message>
        <source>with the what-if</source>
        <translation>con el supuesto</translation>
    </message>
    <message>
        <source>without the what-if</source>
        <translation>sin el supuesto</translation>
    </message>
</context>
<context>
    <name>overlays.lens_query</name>
    <message>
        <source>(1 + shufflings that differ as much) ÷ {draws}, seed {seed}, two-sided</source>
        <translation>(1 + barajas con igual o mayor diferencia) ÷ {draws}, semilla {seed}, bilateral</translation>
    </message>
    <message>
        <source>districts touched</source>
        <translation>distritos tocados</translation>
    </message>
    <message>
        <source>each district once</source>
        <translation>cada distrito una vez</translation>
    </message>
    <message>
        <source>people inside</source>
        <translation>personas dentro</translation>
    </message>
    <message>
        <source>people of each district by the share of its area inside</source>
        <translation>personas de cada distrito según la proporción de su área dentro</translation>
    </message>
    <message>
        <source>people outside</source>
        <translation>personas fuera</translation>
    </message>
    <message>
        <source>share = area of the district inside ÷ its area</source>
        <translation>proporción = área del distrito dentro ÷ su área</translation>
    </message>
    <message>
        <source>waste that goes in</source>
        <translation>residuos que entran</translation>
    </message>
    <message>
        <source>waste that goes out</source>
        <translation>residuos que salen</translation>
    </message>
    <message>
        <source>waste that goes within</source>
        <translation>residuos que van por dentro</translation>
    </message>
    <message>
        <source>{column} inside</source>
        <translation>{column} dentro</translation>
    </message>
    <message>
        <source>{column} outside</source>
        <translation>{column} fuera</translation>
    </message>
    <message>
        <source>{column}, p of the difference</source>
        <translation>{column}, p de la diferencia</translation>
    </message>
    <message>
        <source>Σ people × share</source>
        <translation>Σ personas × proporción</translation>
    </message>
    <message>
        <source>Σ tonnes of the whole period by the shares of both ends inside</source>
        <translation>Σ toneladas de todo el periodo según las proporciones de ambos extremos dentro</translation>
    </message>
    <message>
        <source>Σ weight × share × value ÷ Σ weight × share, outside with 1 − share</source>
        <translation>Σ peso × proporción × valor ÷ Σ peso × proporción; fuera, con 1 − proporción</translation>
    </message>
</context>
<context>
    <name>overlays.lens_words</name>
    <message>
        <source>Chance alone makes even so small a difference in {often} of {draws} shufflings.</source>
        <translation>El azar solo da una diferencia incluso tan pequeña en {often} de {draws} barajas.</translation>
    </message>
    <message>
        <source>Chance alone makes so large a difference in {often} of {draws} shufflings.</source>
        <translation>El azar solo da una diferencia tan grande en {often} de {draws} barajas.</translation>
    </message>
    <message>
        <source>Chance alone may make such a difference (p = {p}).</source>
        <translation>El azar solo puede dar tal diferencia (p = {p}).</translation>
    </message>
    <message>
        <source>Nothing lies inside.</source>
        <translation>No hay nada dentro.</translation>
    </message>
    <message>
        <source>This place touches {districts}.</source>
        <translation>Este lugar toca {districts}.</translation>
    </message>
    <message>
        <source>{came} came in, {went} went out and {stayed} stayed inside in {period}.</source>
        <translation>{came} entraron, {went} salieron y {stayed} quedaron dentro ({period}).</translation>
    </message>
    <message>
        <source>{came} came in, {went} went out and {stayed} stayed inside.</source>
        <translation>{came} entraron, {went} salieron y {stayed} quedaron dentro.</translation>
    </message>
    <message>
        <source>{column} is about the same inside ({inside}) as outside ({outside}).</source>
        <translation>{column} es casi igual dentro ({inside}) que fuera ({outside}).</translation>
    </message>
    <message>
        <source>{column} is higher inside ({inside}) than outside ({outside}), {ratio} times as much.</source>
        <translation>{column} es mayor dentro ({inside}) que fuera ({outside}), {ratio} veces.</translation>
    </message>
    <message>
        <source>{column} is higher inside ({inside}) than outside ({outside}).</source>
        <translation>{column} es mayor dentro ({inside}) que fuera ({outside}).</translation>
    </message>
    <message>
        <source>{column} is lower inside ({inside}) than outside ({outside}), {ratio} times as much.</source>
        <translation>{column} es menor dentro ({inside}) que fuera ({outside}), {ratio} veces.</translation>
    </message>
    <message>
        <source>{column} is lower inside ({inside}) than outside ({outside}).</source>
        <translation>{column} es menor dentro ({inside}) que fuera ({outside}).</translation>
    </message>
    <message>
        <source>{column}: no data inside.</source>
        <translation>{column}: sin datos dentro.</translation>
    </message>
    <message>
        <source>{column}: {inside} inside, and nothing lies outside.</source>
        <translation>{column}: {inside} dentro, y no hay nada fuera.</translation>
    </message>
    <message>
        <source>{column}: {inside} inside, no data outside.</source>
        <translation>{column}: {inside} dentro, sin datos fuera.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>{n} person</extracomment>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} in {districts}.</source>
        <translation>{people} en {districts}.</translation>
    </message>
    <message>
        <source>{people} live in {place}.</source>
        <translation>{people} viven en {place}.</translation>
    </message>
</context>
<context>
    <name>overlays.manifests</name>
    <message>
        <source>40 CFR 267.72: more than 10 % by weight, any difference in pieces, 15 days to settle</source>
        <translation>40 CFR 267.72: más del 10 % en peso, cualquier diferencia en piezas, 15 días para resolver</translation>
    </message>
    <message>
        <source>The returns name no batches, so pieces cannot be compared.</source>
        <translation>Las declaraciones no nombran lotes, así que no se pueden comparar piezas.</translation>
    </message>
    <message numerus="yes">
        <source>{site} has {n} returns off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed ({off} off).</source>
        <extracomment>{site} has {n} return off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed ({off} off).</extracomment>
        <translation>
            <numerusform>{site} tiene {n} declaración con un desvío de más del 10 % y sin resolver en 15 días: {said} informado, {seen} pesado (desvío {off}).</numerusform>
            <numerusform>{site} tiene {n} declaraciones con un desvío de más del 10 % y sin resolver en 15 días: {said} informado, {seen} pesado (desvío {off}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{site} has {n} returns off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed.</source>
        <extracomment>{site} has {n} return off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed.</extracomment>
        <translation>
            <numerusform>{site} tiene {n} declaración con un desvío de más del 10 % y sin resolver en 15 días: {said} informado, {seen} pesado.</numerusform>
            <numerusform>{site} tiene {n} declaraciones con un desvío de más del 10 % y sin resolver en 15 días: {said} informado, {seen} pesado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.network</name>
    <message>
        <source>no material {material}; known: none</source>
        <translation>no hay material {material}; conocidos: ninguno</translation>
    </message>
    <message>
        <source>no material {material}; known: {known}</source>
        <translation>no hay material {material}; conocidos: {known}</translation>
    </message>
</context>
<context>
    <name>overlays.patrols</name>
    <message>
        <source>Nothing moves here.</source>
        <translation>Aquí no se mueve nada.</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Patrullas</translation>
    </message>
    <message>
        <source>Share of the recorded time</source>
        <translation>Proporción del tiempo registrado</translation>
    </message>
    <message>
        <source>Side of the turn</source>
        <translation>Lado del giro</translation>
    </message>
    <message>
        <source>Time of {movers} here</source>
        <translation>Tiempo de {movers} aquí</translation>
    </message>
    <message>
        <source>Time of {movers} here, after the turn</source>
        <translation>Tiempo de {movers} aquí, después del giro</translation>
    </message>
    <message>
        <source>Time of {movers} here, before the turn</source>
        <translation>Tiempo de {movers} aquí, antes del giro</translation>
    </message>
    <message>
        <source>Visits of {movers}</source>
        <translation>Visitas de {movers}</translation>
    </message>
    <message>
        <source>Visits of {movers}, after the turn</source>
        <translation>Visitas de {movers}, después del giro</translation>
    </message>
    <message>
        <source>Visits of {movers}, before the turn</source>
        <translation>Visitas de {movers}, antes del giro</translation>
    </message>
    <message>
        <source>Who walks where, and when?</source>
        <translation>¿Quién camina dónde, y cuándo?</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>after the turn</source>
        <translation>después del giro</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>before the turn</source>
        <translation>antes del giro</translation>
    </message>
    <message>
        <source>bright: the way they just came</source>
        <translation>claro: el camino recién recorrido</translation>
    </message>
    <message>
        <source>day {day}, {time}</source>
        <translation>día {day}, {time}</translation>
    </message>
    <message>
        <source>hour {time}</source>
        <translation>hora {time}</translation>
    </message>
    <message>
        <source>minute {time}</source>
        <translation>minuto {time}</translation>
    </message>
    <message>
        <source>none were recorded at this step: all are shown</source>
        <translation>no hay ninguno registrado en este paso: se muestran todos</translation>
    </message>
    <message>
        <source>none were recorded at this step: those after the turn are shown</source>
        <translation>no hay ninguno registrado en este paso: se muestran los de después del giro</translation>
    </message>
    <message>
        <source>none were recorded at this step: those before the turn are shown</source>
        <translation>no hay ninguno registrado en este paso: se muestran los de antes del giro</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>no se mueve nada</translation>
    </message>
    <message>
        <source>patrols</source>
        <translation>patrullas</translation>
    </message>
    <message>
        <source>patrols: {city} has no tracks in what is shown</source>
        <translation>patrullas: {city} no tiene recorridos en lo que se muestra</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>places between two points of a track by straight lines; half of each gap in time belongs to either end</source>
        <translation>lugares entre dos puntos de un recorrido por líneas rectas; la mitad de cada hueco de tiempo va a cada extremo</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>who walks where, before and after</source>
        <translation>quién camina dónde, antes y después</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{moment} of {length}</source>
        <translation>{moment} de {length}</translation>
    </message>
    <message numerus="yes">
        <source>{movers} are recorded.</source>
        <extracomment>{movers} is recorded.</extracomment>
        <translation>
            <numerusform>{movers} está registrado.</numerusform>
            <numerusform>{movers} están registrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{movers} spend {after} of their time after the turn in {after_in}.</source>
        <extracomment>{movers} spends {after} of its time after the turn in {after_in}.</extracomment>
        <translation>
            <numerusform>{movers} pasa {after} de su tiempo tras el giro en {after_in}.</numerusform>
            <numerusform>{movers} pasan {after} de su tiempo tras el giro en {after_in}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{movers} spend {before} of their time before the turn in {before_in} and {after} of their time after the turn in {after_in}.</source>
        <extracomment>{movers} spends {before} of its time before the turn in {before_in} and {after} of its time after the turn in {after_in}.</extracomment>
        <translation>
            <numerusform>{movers} pasa {before} de su tiempo antes del giro en {before_in} y {after} de su tiempo tras el giro en {after_in}.</numerusform>
            <numerusform>{movers} pasan {before} de su tiempo antes del giro en {before_in} y {after} de su tiempo tras el giro en {after_in}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{movers} spend {before} of their time before the turn in {before_in}.</source>
        <extracomment>{movers} spends {before} of its time before the turn in {before_in}.</extracomment>
        <translation>
            <numerusform>{movers} pasa {before} de su tiempo antes del giro en {before_in}.</numerusform>
            <numerusform>{movers} pasan {before} de su tiempo antes del giro en {before_in}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} of {tracks}</source>
        <translation>{points} de {tracks}</translation>
    </message>
</context>
<context>
    <name>overlays.plan_words</name>
    <message>
        <source>4.4, 4.8 What-if</source>
        <translation>4.4, 4.8 Supuesto</translation>
    </message>
    <message>
        <source>As bad as if all bore</source>
        <translation>Tan malo como si todos soportaran</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Inequality</source>
        <translation>Desigualdad</translation>
    </message>
    <message>
        <source>Kolm-Pollak, aversion {aversion}, kappa {kappa} of today in both</source>
        <translation>Kolm-Pollak, aversión {aversion}, kappa {kappa} de hoy en ambos</translation>
    </message>
    <message>
        <source>Near a depot</source>
        <translation>Cerca de un depósito</translation>
    </message>
    <message>
        <source>No open facility of the kind depot or workshop: nobody is near one</source>
        <translation>Ninguna instalación abierta del tipo depósito o taller: nadie está cerca de una</translation>
    </message>
    <message>
        <source>Nothing is changed yet: drag a facility, close or resize one, or ask for the best plan.</source>
        <translation>Aún no hay cambios: arrastre una instalación, cierre o redimensione una, o pida el mejor plan.</translation>
    </message>
    <message>
        <source>Poorest tenth</source>
        <translation>Décimo más pobre</translation>
    </message>
    <message>
        <source>Richest tenth</source>
        <translation>Décimo más rico</translation>
    </message>
    <message>
        <source>To workshops: nothing leaves this facility as goods</source>
        <translation>A talleres: nada sale de esta instalación como bienes</translation>
    </message>
    <message>
        <source>To workshops: there is no open workshop; add one</source>
        <translation>A talleres: no hay taller abierto; añada uno</translation>
    </message>
    <message>
        <source>To workshops: {share} of the {goods} recovered here</source>
        <translation>A talleres: {share} de lo recuperado aquí ({goods})</translation>
    </message>
    <message>
        <source>Without room</source>
        <translation>Sin sitio</translation>
    </message>
    <message>
        <source>below 0: the poor bear more</source>
        <translation>bajo 0: los pobres soportan más</translation>
    </message>
    <message>
        <source>burden = measured + Σ over facilities of (column × strength after − column × strength before), at least 0; EDE = −ln(Σ p exp(−κ burden)) ÷ κ; inequality = EDE − mean; strength follows what a facility takes in</source>
        <translation>carga = medida + Σ sobre instalaciones de (columna × fuerza después − columna × fuerza antes), al menos 0; EDE = −ln(Σ p exp(−κ carga)) ÷ κ; desigualdad = EDE − media; la fuerza sigue a lo que recibe una instalación</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>its inequality falls</source>
        <translation>su desigualdad baja</translation>
    </message>
    <message>
        <source>its inequality falls by {share}</source>
        <translation>su desigualdad baja {share}</translation>
    </message>
    <message>
        <source>its inequality is as it was</source>
        <translation>su desigualdad sigue igual</translation>
    </message>
    <message>
        <source>its inequality rises</source>
        <translation>su desigualdad sube</translation>
    </message>
    <message>
        <source>its inequality rises by {share}</source>
        <translation>su desigualdad sube {share}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean weighed by people</source>
        <translation>media ponderada por personas</translation>
    </message>
    <message>
        <source>none: no open facility of the kind depot or workshop</source>
        <translation>nadie: ninguna instalación abierta del tipo depósito o taller</translation>
    </message>
    <message>
        <source>people within {length} of a depot or workshop</source>
        <translation>personas a menos de {length} de un depósito o taller</translation>
    </message>
    <message>
        <source>stays where it was made</source>
        <translation>queda donde se produjo</translation>
    </message>
    <message>
        <source>the burden of a person falls</source>
        <translation>la carga de una persona baja</translation>
    </message>
    <message>
        <source>the burden of a person falls by {share}</source>
        <translation>la carga de una persona baja {share}</translation>
    </message>
    <message>
        <source>the burden of a person is as it was</source>
        <translation>la carga de una persona sigue igual</translation>
    </message>
    <message>
        <source>the burden of a person rises</source>
        <translation>la carga de una persona sube</translation>
    </message>
    <message>
        <source>the burden of a person rises by {share}</source>
        <translation>la carga de una persona sube {share}</translation>
    </message>
    <message>
        <source>what unequal {burden} adds to the mean</source>
        <translation>lo que la desigualdad de {burden} suma a la media</translation>
    </message>
    <message>
        <source>{amount} CO₂ avoided</source>
        <translation>{amount} de CO₂ evitado</translation>
    </message>
    <message>
        <source>{amount} goods</source>
        <translation>{amount} de bienes</translation>
    </message>
    <message>
        <source>{amount} of paid work</source>
        <translation>{amount} de trabajo pagado</translation>
    </message>
    <message>
        <source>{burden} of a person</source>
        <translation>{burden} de una persona</translation>
    </message>
    <message numerus="yes">
        <source>{n} more changed</source>
        <extracomment>{n} more changed</extracomment>
        <translation>
            <numerusform>{n} más cambiada</numerusform>
            <numerusform>{n} más cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} today, {new} with the plan</source>
        <translation>{old} hoy, {new} con el plan</translation>
    </message>
    <message>
        <source>{plan}. Nobody says how many people live where, so no burden can be told.</source>
        <translation>{plan}. Nadie dice cuántas personas viven dónde, así que no se puede calcular la carga.</translation>
    </message>
    <message>
        <source>{plan}: {burden}, and {inequality}.</source>
        <translation>{plan}: {burden}, y {inequality}.</translation>
    </message>
    <message>
        <source>{plan}: {burden}, but {inequality}.</source>
        <translation>{plan}: {burden}, pero {inequality}.</translation>
    </message>
    <message>
        <source>{site}: {amount} less</source>
        <translation>{site}: {amount} menos</translation>
    </message>
    <message>
        <source>{site}: {amount} more</source>
        <translation>{site}: {amount} más</translation>
    </message>
</context>
<context>
    <name>overlays.plume</name>
    <message>
        <source>4.8 Gaussian plume</source>
        <translation>4.8 Penacho gaussiano</translation>
    </message>
    <message>
        <source>C = Q ÷ (π u σy σz) exp(−y² ÷ 2σy²) exp(−H² ÷ 2σz²), mean over states and directions, sum over stacks</source>
        <translation>C = Q ÷ (π u σy σz) exp(−y² ÷ 2σy²) exp(−H² ÷ 2σz²), media de estados y direcciones, suma de chimeneas</translation>
    </message>
    <message>
        <source>Smoke of the stacks</source>
        <translation>Humo de las chimeneas</translation>
    </message>
    <message>
        <source>Spread by</source>
        <translation>Difusión según</translation>
    </message>
    <message>
        <source>Stability of the air</source>
        <translation>Estabilidad del aire</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Chimenea</translation>
    </message>
    <message>
        <source>Where does the smoke go?</source>
        <translation>¿Adónde va el humo?</translation>
    </message>
    <message>
        <source>Wind at 10 m, of one stability</source>
        <translation>Viento a 10 m, de una estabilidad</translation>
    </message>
    <message>
        <source>Winds from, such as sw 3, w 2</source>
        <translation>Vientos de, por ejemplo sw 3, w 2</translation>
    </message>
    <message>
        <source>a model of where the smoke goes</source>
        <translation>un modelo de adónde va el humo</translation>
    </message>
    <message>
        <source>air</source>
        <translation>aire</translation>
    </message>
    <message>
        <source>emissions of sites</source>
        <translation>emisiones de los sitios</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>no record of the wind: from all sides equally often</source>
        <translation>sin registro del viento: de todos los lados con igual frecuencia</translation>
    </message>
    <message>
        <source>plume: districts are needed to lay it on</source>
        <translation>penacho: hacen falta distritos donde ponerlo</translation>
    </message>
    <message>
        <source>plume: emissions above 0 of sites with a place are needed</source>
        <translation>penacho: hacen falta emisiones mayores que 0 de sitios con lugar</translation>
    </message>
    <message>
        <source>plume: no site {site}; emissions of a known one are needed</source>
        <translation>penacho: no hay sitio {site}; hacen falta emisiones de uno conocido</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>rose, class {letter} at {pace} m/s</source>
        <translation>rosa, clase {letter} a {pace} m/s</translation>
    </message>
    <message>
        <source>smoke farther than {length} from its stack is not counted</source>
        <translation>no se cuenta el humo a más de {length} de su chimenea</translation>
    </message>
    <message>
        <source>stacks</source>
        <translation>chimeneas</translation>
    </message>
    <message>
        <source>wind from {directions}</source>
        <translation>viento, procedencia: {directions}</translation>
    </message>
    <message>
        <source>winds {given}: 4 to 36 shares from north clockwise are needed, none below 0</source>
        <translation>vientos {given}: hacen falta de 4 a 36 proporciones desde el norte en sentido horario, ninguna bajo 0</translation>
    </message>
    <message>
        <source>winds {given}: a share above 0 is needed</source>
        <translation>vientos {given}: hace falta una proporción mayor que 0</translation>
    </message>
    <message>
        <source>winds {given}: directions are needed, such as sw 3, w 2, or 16 shares from north</source>
        <translation>vientos {given}: hacen falta direcciones, por ejemplo sw 3, w 2, o 16 proporciones desde el norte</translation>
    </message>
    <message numerus="yes">
        <source>{n} stacks</source>
        <extracomment>{n} stack</extracomment>
        <translation>
            <numerusform>{n} chimenea</numerusform>
            <numerusform>{n} chimeneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{pace:g} m/s at 10 m, class {letter}</source>
        <translation>{pace:g} m/s a 10 m, clase {letter}</translation>
    </message>
    <message>
        <source>{stacks}, {rates} in all</source>
        <translation>{stacks}, {rates} en total</translation>
    </message>
</context>
<context>
    <name>overlays.pollution</name>
    <message>
        <source>4.7 Areal interpolation</source>
        <translation>4.7 Interpolación areal</translation>
    </message>
    <message>
        <source>Draw as</source>
        <translation>Dibujar como</translation>
    </message>
    <message>
        <source>Pollution</source>
        <translation>Contaminación</translation>
    </message>
    <message>
        <source>Power of the distance between stations</source>
        <translation>Potencia de la distancia entre estaciones</translation>
    </message>
    <message>
        <source>Who breathes it?</source>
        <translation>¿Quién la respira?</translation>
    </message>
    <message>
        <source>a continuous field</source>
        <translation>un campo continuo</translation>
    </message>
    <message>
        <source>between {stations}, by inverse distance: an estimate</source>
        <translation>entre {stations}, por distancia inversa: una estimación</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <source>distance^{power:g}</source>
        <translation>distancia^{power:g}</translation>
    </message>
    <message>
        <source>field = Σ reading ÷ {power} ÷ Σ 1 ÷ {power} over the {count} nearest stations</source>
        <translation>campo = Σ lectura ÷ {power} ÷ Σ 1 ÷ {power} sobre las {count} estaciones más cercanas</translation>
    </message>
    <message>
        <source>mean of a person {mean}</source>
        <translation>media de una persona {mean}</translation>
    </message>
    <message>
        <source>no field in {city}</source>
        <translation>no hay campo en {city}</translation>
    </message>
    <message>
        <source>no field {name}; known: none</source>
        <translation>no hay campo {name}; conocidos: ninguno</translation>
    </message>
    <message>
        <source>no field {name}; known: {known}</source>
        <translation>no hay campo {name}; conocidos: {known}</translation>
    </message>
    <message>
        <source>over {period}: {note}</source>
        <translation>{period}: {note}</translation>
    </message>
    <message>
        <source>pollution: readings at points are needed; known: none</source>
        <translation>contaminación: hacen falta lecturas en puntos; conocidas: ninguna</translation>
    </message>
    <message>
        <source>pollution: readings at points are needed; known: {known}</source>
        <translation>contaminación: hacen falta lecturas en puntos; conocidas: {known}</translation>
    </message>
    <message>
        <source>region value = mean of the cells whose centre lies in the region, the cell under its centre where there is none; colour = place within the classes, even from break to break</source>
        <translation>valor de la región = media de las celdas cuyo centro está en la región; si no hay ninguna, la celda bajo su centro; color = lugar dentro de las clases, uniforme de corte a corte</translation>
    </message>
    <message>
        <source>what is in the air</source>
        <translation>lo que hay en el aire</translation>
    </message>
    <message>
        <source>{cells} without data</source>
        <translation>{cells} sin datos</translation>
    </message>
    <message>
        <source>{columns} × {rows}</source>
        <translation>{columns} × {rows}</translation>
    </message>
    <message>
        <source>{column} has no value anywhere.</source>
        <translation>{column} no tiene valor en ninguna parte.</translation>
    </message>
    <message>
        <source>{column} is {value} everywhere.</source>
        <translation>{column} es {value} en todas partes.</translation>
    </message>
    <message>
        <source>{column} ranges from {low} to {high}.</source>
        <translation>{column} va de {low} a {high}.</translation>
    </message>
    <message>
        <source>{column}, mean</source>
        <translation>{column}, media</translation>
    </message>
    <message>
        <source>{column}: stations with a place and a reading are needed</source>
        <translation>{column}: hacen falta estaciones con lugar y lectura</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <extracomment>{n} cell</extracomment>
        <translation>
            <numerusform>{n} celda</numerusform>
            <numerusform>{n} celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stations</source>
        <extracomment>{n} station</extracomment>
        <translation>
            <numerusform>{n} estación</numerusform>
            <numerusform>{n} estaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlays.quantity</name>
    <message>
        <source>column {name} is text: it can be read, but not coloured</source>
        <translation>la columna {name} es texto: se puede leer, pero no colorear</translation>
    </message>
    <message>
        <source>no column to colour in {city}</source>
        <translation>no hay columna que colorear en {city}</translation>
    </message>
    <message>
        <source>no column with the role {role} in {city}</source>
        <translation>no hay columna con el papel {role} en {city}</translation>
    </message>
    <message>
        <source>no column {name}; known: none</source>
        <translation>no hay columna {name}; conocidas: ninguna</translation>
    </message>
    <message>
        <source>no column {name}; known: {known}</source>
        <translation>no hay columna {name}; conocidas: {known}</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
</context>
<context>
    <name>overlays.receipts</name>
    <message>
        <source>mean of {column}</source>
        <translation>media de {column}</translation>
    </message>
    <message>
        <source>{below} of {breaks} inner breaks lie below it: class {number} of {classes}</source>
        <translation>{below} de {breaks} cortes interiores quedan por debajo: clase {number} de {classes}</translation>
    </message>
    <message>
        <source>{column} of {place} = {value}</source>
        <translation>{column} de {place} = {value}</translation>
    </message>
    <message>
        <source>{column} of {place} = {value} {unit}</source>
        <translation>{column} de {place} = {value} {unit}</translation>
    </message>
    <message>
        <source>{id} (row {row} of {set})</source>
        <translation>{id} (fila {row} de {set})</translation>
    </message>
</context>
<context>
    <name>overlays.report_facts</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Inside: a region counts by the share of its area inside; facilities by their point. p: two-sided, {draws} seeded shufflings of the regions.</source>
        <translation>Dentro: una región cuenta por la proporción de su área dentro; las instalaciones, por su punto. p: bilateral, {draws} barajas de las regiones con semilla.</translation>
    </message>
    <message>
        <source>Totals are summed; rates are means, weighed by {column}; rank 1 is the highest.</source>
        <translation>Los totales se suman; las tasas son medias ponderadas por {column}; el puesto 1 es el más alto.</translation>
    </message>
    <message>
        <source>Totals are summed; rates are means; rank 1 is the highest.</source>
        <translation>Los totales se suman; las tasas son medias; el puesto 1 es el más alto.</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation>Quién vive aquí</translation>
    </message>
    <message>
        <source>a report needs regions</source>
        <translation>un informe necesita regiones</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>mean of a person: sum of people × share inside × value ÷ sum of people × share inside</source>
        <translation>media de una persona: suma de personas × proporción dentro × valor ÷ suma de personas × proporción dentro</translation>
    </message>
    <message>
        <source>mean of a region: sum of share inside × value ÷ sum of share inside</source>
        <translation>media de una región: suma de proporción dentro × valor ÷ suma de proporción dentro</translation>
    </message>
    <message>
        <source>no region lies there: --at is in the coordinates of the data</source>
        <translation>no hay región allí: --at va en las coordenadas de los datos</translation>
    </message>
    <message>
        <source>of it</source>
        <translation>del total</translation>
    </message>
    <message>
        <source>share here</source>
        <translation>proporción aquí</translation>
    </message>
    <message>
        <source>sum of value × share inside</source>
        <translation>suma de valor × proporción dentro</translation>
    </message>
    <message>
        <source>the value of this region</source>
        <translation>el valor de esta región</translation>
    </message>
    <message>
        <source>{column} = {value} of everybody</source>
        <translation>{column} = {value} de todos</translation>
    </message>
    <message>
        <source>{districts}, whole or in part · {city}</source>
        <translation>{districts}, enteros o en parte · {city}</translation>
    </message>
    <message>
        <source>{district} {id} · {city}</source>
        <translation>{district} {id} · {city}</translation>
    </message>
    <message>
        <source>{length} around {x} east, {y} north</source>
        <translation>{length} en torno a {x} este, {y} norte</translation>
    </message>
    <message>
        <source>{missing:,} of {districts} in the city without data</source>
        <translation>{missing:,} de {districts} en la ciudad sin datos</translation>
    </message>
    <message>
        <source>{missing:,} of {districts} without data</source>
        <translation>{missing:,} de {districts} sin datos</translation>
    </message>
    <message>
        <source>{part} ÷ {whole}, both summed over the place</source>
        <translation>{part} ÷ {whole}, ambos sumados en el lugar</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
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
        <translation>no hay flujo {flow}: se esperaba el id de un flujo o un camino como {way}</translation>
    </message>
    <message>
        <source>{mass} by which the report from {start} to {end} differs from what everything else allows</source>
        <translation>{mass} en que el informe de {start} a {end} difiere de lo que permite todo lo demás</translation>
    </message>
    <message>
        <source>{mass} came into {start} without being booked</source>
        <translation>{mass} entraron en {start} sin anotarse</translation>
    </message>
    <message>
        <source>{mass} more from {start} to {end}</source>
        <translation>{mass} más de {start} a {end}</translation>
    </message>
    <message>
        <source>{mass} that {start} booked as sent to others never went there</source>
        <translation>{mass} que {start} anotó como enviados a otros nunca fueron allí</translation>
    </message>
    <message>
        <source>{mass} that {start} booked as sent to {end} never went there</source>
        <translation>{mass} que {start} anotó como enviados a {end} nunca fueron allí</translation>
    </message>
    <message>
        <source>{mass} went from {start} to others without being booked</source>
        <translation>{mass} fueron de {start} a otros sin anotarse</translation>
    </message>
    <message>
        <source>{mass} went from {start} to {end} without being booked</source>
        <translation>{mass} fueron de {start} a {end} sin anotarse</translation>
    </message>
</context>
<context>
    <name>overlays.ripples</name>
    <message>
        <source>4.9 Mass balance and reconciliation, 4.13 Provenance, 4.8 Gaussian plume</source>
        <translation>4.9 Balance de masa y conciliación, 4.13 Procedencia, 4.8 Penacho gaussiano</translation>
    </message>
    <message>
        <source>Extra dose of dust so far</source>
        <translation>Dosis extra de polvo hasta ahora</translation>
    </message>
    <message>
        <source>Extra dose so far</source>
        <translation>Dosis extra hasta ahora</translation>
    </message>
    <message>
        <source>Extra tonnes of that flow</source>
        <translation>Toneladas extra de ese flujo</translation>
    </message>
    <message>
        <source>Extra tonnes so far</source>
        <translation>Toneladas extra hasta ahora</translation>
    </message>
    <message>
        <source>Extra waste so far</source>
        <translation>Residuos extra hasta ahora</translation>
    </message>
    <message>
        <source>Flow: its id; the first suspect when empty</source>
        <translation>Flujo: su id; vacío, el primer sospechoso</translation>
    </message>
    <message>
        <source>Nothing in the books is impossible</source>
        <translation>Nada en los libros es imposible</translation>
    </message>
    <message>
        <source>Nothing independent checks the books, so no flow can be told to be false</source>
        <translation>Nada independiente comprueba los libros, así que de ningún flujo se puede decir que sea falso</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>Speed on the way</source>
        <translation>Velocidad en el camino</translation>
    </message>
    <message>
        <source>The flow {flow} has no difference to follow</source>
        <translation>El flujo {flow} no tiene diferencia que seguir</translation>
    </message>
    <message>
        <source>The front arrives</source>
        <translation>Llega el frente</translation>
    </message>
    <message>
        <source>What does one false record do further on?</source>
        <translation>¿Qué causa más allá un registro falso?</translation>
    </message>
    <message>
        <source>a plane without metres: ways take no time</source>
        <translation>un plano sin metros: los caminos no llevan tiempo</translation>
    </message>
    <message>
        <source>after {moment}</source>
        <translation>más tarde: {moment}</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>extra tonnes wait at a place for its mean stock ÷ what enters it in a step, leave by its ways in proportion to what everything else finds on them, and need length ÷ speed on the way; what stocks grow by stays; dose = tonnes × emission ÷ tonnes handled, dispersed as plumes over all winds</source>
        <translation>las toneladas extra esperan en un lugar sus existencias medias ÷ lo que entra en un paso, salen por sus caminos en proporción a lo que halla todo lo demás y tardan longitud ÷ velocidad en el camino; lo que aumentan las existencias se queda; dosis = toneladas × emisión ÷ toneladas tratadas, dispersada en penachos con todos los vientos</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>reached so far: {reached} of {districts}</source>
        <translation>alcanzado hasta ahora: {reached} de {districts}</translation>
    </message>
    <message>
        <source>ripples: districts are needed to lay them on</source>
        <translation>ondas: hacen falta distritos donde ponerlas</translation>
    </message>
    <message>
        <source>ripples: emissions of the sites, and a map in metres, are needed for a dose</source>
        <translation>ondas: para una dosis hacen falta emisiones de los sitios y un mapa en metros</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>stays at the start</source>
        <translation>queda en el inicio</translation>
    </message>
    <message>
        <source>unmarked: not reached yet, or never</source>
        <translation>sin marca: aún no alcanzado, o nunca</translation>
    </message>
    <message>
        <source>wait at the start</source>
        <translation>espera en el inicio</translation>
    </message>
    <message>
        <source>what one false flow does further on</source>
        <translation>qué causa más allá un flujo falso</translation>
    </message>
    <message>
        <source>{first}.</source>
        <translation>{first}.</translation>
    </message>
    <message>
        <source>{first}; the largest extra dose is {dose}, in {district}.</source>
        <translation>{first}; la mayor dosis extra es {dose}, en {district}.</translation>
    </message>
    <message>
        <source>{first}; what goes on reaches {places}.</source>
        <translation>{first}; lo que sigue llega a {places}.</translation>
    </message>
    <message>
        <source>{first}; what goes on reaches {places}; the largest extra dose is {dose}, in {district}.</source>
        <translation>{first}; lo que sigue llega a {places}; la mayor dosis extra es {dose}, en {district}.</translation>
    </message>
    <message>
        <source>{mass} so far</source>
        <translation>{mass} hasta ahora</translation>
    </message>
    <message>
        <source>{place} in {moment}</source>
        <translation>{place} ({moment})</translation>
    </message>
    <message>
        <source>{share} of what leaves or stays, {amount} {unit}</source>
        <translation>{share} de lo que sale o se queda, {amount} {unit}</translation>
    </message>
    <message>
        <source>{why}: no ripples.</source>
        <translation>{why}: sin ondas.</translation>
    </message>
    <message>
        <source>µg/m³·days</source>
        <translation>µg/m³·días</translation>
    </message>
</context>
<context>
    <name>overlays.stacks</name>
    <message>
        <source>plume: emissions of the sites are needed</source>
        <translation>penacho: hacen falta emisiones de los sitios</translation>
    </message>
    <message>
        <source>plume: metres are needed: the map is a plane without them</source>
        <translation>penacho: hacen falta metros: el mapa es un plano sin ellos</translation>
    </message>
</context>
<context>
    <name>overlays.starts</name>
    <message>
        <source>trace: no flow begins or ends at a site or {region}</source>
        <translation>rastro: ningún flujo empieza ni acaba en un sitio o {region}</translation>
    </message>
    <message>
        <source>trace: no flow weighs anything</source>
        <translation>rastro: ningún flujo pesa nada</translation>
    </message>
    <message>
        <source>trace: no site or {region} {word}; known: none</source>
        <translation>rastro: no hay sitio ni {region} {word}; conocidos: ninguno</translation>
    </message>
    <message>
        <source>trace: no site or {region} {word}; known: {known}</source>
        <translation>rastro: no hay sitio ni {region} {word}; conocidos: {known}</translation>
    </message>
    <message>
        <source>trace: no weights are recorded</source>
        <translation>rastro: no hay pesos registrados</translation>
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
        <translation>1 cuadrado = {amount}</translation>
    </message>
    <message>
        <source>At the end of {moment}, no {place} was surveyed: what lies there is not known.</source>
        <translation>Al final ({moment}) no hubo sondeo por {place}: no se sabe qué hay allí.</translation>
    </message>
    <message>
        <source>At the end of {moment}, nothing lies in any {place}.</source>
        <translation>Al final ({moment}) cada {place} está sin existencias.</translation>
    </message>
    <message>
        <source>At the end of {moment}, the official books leave out {amount} that surveys find in {some} of {places}.</source>
        <translation>Al final ({moment}), los libros oficiales omiten {amount} que los sondeos hallan en {some} de {places}.</translation>
    </message>
    <message>
        <source>At the end of {moment}, {amount} lie in {some} of {places}</source>
        <translation>Al final ({moment}), {amount} yacen en {some} de {places}</translation>
    </message>
    <message>
        <source>At the end of {moment}, {amount} lie in {some} of {places}, {more} more than at the first survey</source>
        <translation>Al final ({moment}), {amount} yacen en {some} de {places}, {more} más que en el primer sondeo</translation>
    </message>
    <message>
        <source>Crates</source>
        <translation>Cajones</translation>
    </message>
    <message>
        <source>Lies here</source>
        <translation>Hay aquí</translation>
    </message>
    <message>
        <source>Standard uncertainty</source>
        <translation>Incertidumbre típica</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Stocks at sites</source>
        <translation>Existencias en sitios</translation>
    </message>
    <message>
        <source>Stocks in {places}</source>
        <translation>Existencias en {places}</translation>
    </message>
    <message>
        <source>What lies where?</source>
        <translation>¿Qué hay dónde?</translation>
    </message>
    <message>
        <source>When it was surveyed, no {place} was surveyed: what lies there is not known.</source>
        <translation>En el momento del sondeo no hubo sondeo por {place}: no se sabe qué hay allí.</translation>
    </message>
    <message>
        <source>When it was surveyed, nothing lies in any {place}.</source>
        <translation>En el momento del sondeo cada {place} está sin existencias.</translation>
    </message>
    <message>
        <source>When it was surveyed, the official books leave out {amount} that surveys find in {some} of {places}.</source>
        <translation>En el momento del sondeo, los libros oficiales omiten {amount} que los sondeos hallan en {some} de {places}.</translation>
    </message>
    <message>
        <source>When it was surveyed, {amount} lie in {some} of {places}</source>
        <translation>En el momento del sondeo, {amount} yacen en {some} de {places}</translation>
    </message>
    <message>
        <source>When it was surveyed, {amount} lie in {some} of {places}, {more} more than at the first survey</source>
        <translation>En el momento del sondeo, {amount} yacen en {some} de {places}, {more} más que en el primer sondeo</translation>
    </message>
    <message>
        <source>area of a circle = what lies there; the largest: {amount}</source>
        <translation>área de un círculo = lo que hay allí; el mayor: {amount}</translation>
    </message>
    <message>
        <source>end of {moment}</source>
        <translation>fin: {moment}</translation>
    </message>
    <message>
        <source>holds most: {amount}</source>
        <translation>el que más guarda: {amount}</translation>
    </message>
    <message>
        <source>left out: {amount} that surveys find</source>
        <translation>omitido: {amount} que hallan los sondeos</translation>
    </message>
    <message>
        <source>not surveyed</source>
        <translation>sin sondeo</translation>
    </message>
    <message>
        <source>nothing lies there</source>
        <translation>no hay nada allí</translation>
    </message>
    <message>
        <source>official view: the operators&apos; books have no stocks</source>
        <translation>visión oficial: los libros de los operadores no tienen existencias</translation>
    </message>
    <message>
        <source>stocks: {city} has no stocks in what is shown</source>
        <translation>existencias: {city} no tiene existencias en lo que se muestra</translation>
    </message>
    <message>
        <source>surveys at the end of the step; the official books have no stocks</source>
        <translation>sondeos al final del paso; los libros oficiales no tienen existencias</translation>
    </message>
    <message>
        <source>what a survey finds at the end of a step, summed over materials; uncertainties add in squares</source>
        <translation>lo que halla un sondeo al final de un paso, sumado por materiales; las incertidumbres se suman en cuadrados</translation>
    </message>
    <message>
        <source>what lies where</source>
        <translation>qué hay dónde</translation>
    </message>
    <message>
        <source>{classes:g} of all steps together</source>
        <translation>{classes:g} de todos los pasos juntos</translation>
    </message>
    <message>
        <source>{material}: {amount}</source>
        <translation>{material}: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows without a mass</source>
        <extracomment>{n} row without a mass</extracomment>
        <translation>
            <numerusform>{n} fila sin masa</numerusform>
            <numerusform>{n} filas sin masa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} survey rows</source>
        <extracomment>{n} survey row</extracomment>
        <translation>
            <numerusform>{n} fila de sondeo</numerusform>
            <numerusform>{n} filas de sondeo</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}; {place} holds most, {amount}.</source>
        <translation>{said}; {place} guarda más, {amount}.</translation>
    </message>
</context>
<context>
    <name>overlays.tenths</name>
    <message>
        <source>poorest tenth of the people {poor}, richest tenth {rich}</source>
        <translation>décimo más pobre de las personas {poor}, décimo más rico {rich}</translation>
    </message>
</context>
<context>
    <name>overlays.thrown</name>
    <message>
        <source>A bag of waste</source>
        <translation>Una bolsa de residuos</translation>
    </message>
    <message>
        <source>Close {site}</source>
        <translation>Cerrar {site}</translation>
    </message>
    <message>
        <source>Make {site} half as large</source>
        <translation>Reducir {site} a la mitad</translation>
    </message>
    <message>
        <source>Move it to {place}, the richest</source>
        <translation>Llevarla a {place}, donde hay más riqueza</translation>
    </message>
    <message>
        <source>Move it to {place}, where fewest live</source>
        <translation>Llevarla a {place}, donde menos gente vive</translation>
    </message>
    <message>
        <source>The chimney of {site} gives the people of {place} most: {dose} for {people}.</source>
        <translation>{site}: su chimenea afecta sobre todo a la gente de {place}, con {dose} para {people}.</translation>
    </message>
    <message>
        <source>The poorest third of the city breathe {share} of it.</source>
        <translation>El tercio más pobre de la ciudad respira {share} de ello.</translation>
    </message>
    <message>
        <source>Thrown away in {place}</source>
        <translation>Tirado en {place}</translation>
    </message>
    <message>
        <source>nothing of {material} is recorded from {place}</source>
        <translation>no hay nada de {material} registrado desde {place}</translation>
    </message>
    <message numerus="yes">
        <source>{n} close {place}</source>
        <extracomment>{n} close {place}</extracomment>
        <translation>
            <numerusform>{n} eligió cerrar {place}</numerusform>
            <numerusform>{n} eligieron cerrar {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} make {place} half as large</source>
        <extracomment>{n} make {place} half as large</extracomment>
        <translation>
            <numerusform>{n} eligió reducir {place} a la mitad</numerusform>
            <numerusform>{n} eligieron reducir {place} a la mitad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} move it to {place}, the richest</source>
        <extracomment>{n} move it to {place}, the richest</extracomment>
        <translation>
            <numerusform>{n} eligió llevarla a {place}, el más rico</numerusform>
            <numerusform>{n} eligieron llevarla a {place}, el más rico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} move it to {place}, where fewest live</source>
        <extracomment>{n} move it to {place}, where fewest live</extracomment>
        <translation>
            <numerusform>{n} eligió llevarla a {place}, donde menos gente vive</numerusform>
            <numerusform>{n} eligieron llevarla a {place}, donde menos gente vive</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {share} go here</source>
        <translation>{place}: {share} van aquí</translation>
    </message>
    <message>
        <source>{share} of all that is like it end at {place}</source>
        <translation>{share} de todo lo semejante acaba en {place}</translation>
    </message>
</context>
<context>
    <name>overlays.trace</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Ends there</source>
        <translation>Acaba allí</translation>
    </message>
    <message>
        <source>Ends there, by the other account</source>
        <translation>Acaba allí, según la otra contabilidad</translation>
    </message>
    <message>
        <source>Ends there, difference of the accounts</source>
        <translation>Acaba allí, diferencia de las contabilidades</translation>
    </message>
    <message>
        <source>Ends there, share</source>
        <translation>Acaba allí, proporción</translation>
    </message>
    <message>
        <source>Made there</source>
        <translation>Producido allí</translation>
    </message>
    <message>
        <source>Made there, by the other account</source>
        <translation>Producido allí, según la otra contabilidad</translation>
    </message>
    <message>
        <source>Made there, difference of the accounts</source>
        <translation>Producido allí, diferencia de las contabilidades</translation>
    </message>
    <message>
        <source>Made there, share</source>
        <translation>Producido allí, proporción</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Whose waste is it, and where does it end?</source>
        <translation>¿De quién son los residuos y dónde acaban?</translation>
    </message>
    <message>
        <source>whose waste, and where it went</source>
        <translation>residuos de quién, y adónde fueron</translation>
    </message>
</context>
<context>
    <name>overlays.trace_page</name>
    <message>
        <source>{batch}: {mass} of {material} from {place}</source>
        <translation>{batch}: {mass} de {material} desde {place}</translation>
    </message>
    <message>
        <source>{mass} begin at {place}; {share} stays on the way.</source>
        <translation>{mass} empiezan en {place}; {share} queda en el camino.</translation>
    </message>
    <message>
        <source>{number}. {moment}: {start} to {end}, {mass}</source>
        <translation>{number}. {moment}: de {start} a {end}, {mass}</translation>
    </message>
    <message>
        <source>{number}. {moment}: {start} to {end}, {mass}; then owned by {owner}</source>
        <translation>{number}. {moment}: de {start} a {end}, {mass}; luego propiedad de {owner}</translation>
    </message>
    <message>
        <source>{number}. {start} to {end}, {mass}</source>
        <translation>{number}. De {start} a {end}, {mass}</translation>
    </message>
    <message>
        <source>{number}. {start} to {end}, {mass}; then owned by {owner}</source>
        <translation>{number}. De {start} a {end}, {mass}; luego propiedad de {owner}</translation>
    </message>
    <message>
        <source>{place} handles {mass}; {share} has no recorded origin.</source>
        <translation>{place} trata {mass}; {share} no tiene origen registrado.</translation>
    </message>
</context>
<context>
    <name>overlays.trace_words</name>
    <message>
        <source>Nothing enters {place}.</source>
        <translation>En {place} no entra nada.</translation>
    </message>
    <message>
        <source>Nothing leaves {place}.</source>
        <translation>De {place} no sale nada.</translation>
    </message>
    <message>
        <source>Of the {mass} that begin at {place}, {parts}, if what enters a place mixes there.</source>
        <translation>De {mass} que empiezan en {place}, {parts}, si lo que entra en un lugar se mezcla allí.</translation>
    </message>
    <message>
        <source>Of the {mass} that {place} handles, {parts}, if what enters a place mixes there.</source>
        <translation>De {mass} que trata {place}, {parts}, si lo que entra en un lugar se mezcla allí.</translation>
    </message>
    <message>
        <source>Where it came from: {start}, % of {mass} in the whole record</source>
        <translation>De dónde vino: {start}, % de {mass} en todo el registro</translation>
    </message>
    <message>
        <source>Where it came from: {start}, {mass} in the whole record</source>
        <translation>De dónde vino: {start}, {mass} en todo el registro</translation>
    </message>
    <message>
        <source>Where it goes: {start}, % of {mass} in the whole record</source>
        <translation>Adónde va: {start}, % de {mass} en todo el registro</translation>
    </message>
    <message>
        <source>Where it goes: {start}, {mass} in the whole record</source>
        <translation>Adónde va: {start}, {mass} en todo el registro</translation>
    </message>
    <message>
        <source>assumed: what enters a place mixes there (proportional mixing); the whole record, whatever the moment</source>
        <translation>supuesto: lo que entra en un lugar se mezcla allí (mezcla proporcional); todo el registro, sea cual sea el momento</translation>
    </message>
    <message>
        <source>by facility: {parts}</source>
        <translation>por instalación: {parts}</translation>
    </message>
    <message>
        <source>by material: {parts}</source>
        <translation>por material: {parts}</translation>
    </message>
    <message>
        <source>claims recover; whole way recorded: {parts}</source>
        <translation>reclama recuperación; camino entero registrado: {parts}</translation>
    </message>
    <message>
        <source>claims repair; whole way recorded: {parts}</source>
        <translation>reclama reparación; camino entero registrado: {parts}</translation>
    </message>
    <message>
        <source>claims rest; whole way recorded: {parts}</source>
        <translation>reclama reposo; camino entero registrado: {parts}</translation>
    </message>
    <message>
        <source>full account: {leak}; official books {booked}, weighed {weighed}: they add {apart}</source>
        <translation>contabilidad completa: {leak}; libros oficiales {booked}, pesado {weighed}: añaden {apart}</translation>
    </message>
    <message>
        <source>full account: {leak}; official books {booked}, weighed {weighed}: they leave out {apart}</source>
        <translation>contabilidad completa: {leak}; libros oficiales {booked}, pesado {weighed}: omiten {apart}</translation>
    </message>
    <message>
        <source>leakage</source>
        <translation>fuga</translation>
    </message>
    <message>
        <source>nothing comes from here</source>
        <translation>de aquí no viene nada</translation>
    </message>
    <message>
        <source>nothing ends here</source>
        <translation>aquí no acaba nada</translation>
    </message>
    <message>
        <source>official view: {leak}; official books {booked}, weighed {weighed}: they add {apart}</source>
        <translation>visión oficial: {leak}; libros oficiales {booked}, pesado {weighed}: añaden {apart}</translation>
    </message>
    <message>
        <source>official view: {leak}; official books {booked}, weighed {weighed}: they leave out {apart}</source>
        <translation>visión oficial: {leak}; libros oficiales {booked}, pesado {weighed}: omiten {apart}</translation>
    </message>
    <message>
        <source>share of a way = its tonnes ÷ the larger of what enters and what leaves the place it begins at (upstream: ends at); reached = (I − Q)⁻¹ start, an absorbing chain with proportional mixing</source>
        <translation>proporción de un camino = sus toneladas ÷ lo mayor entre lo que entra y lo que sale del lugar donde empieza (aguas arriba: donde acaba); alcanzado = (I − Q)⁻¹ inicio, una cadena absorbente con mezcla proporcional</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message numerus="yes">
        <source>the rest at {n} other places</source>
        <extracomment>the rest at {n} other place</extracomment>
        <translation>
            <numerusform>el resto en {n} lugar más</numerusform>
            <numerusform>el resto en {n} lugares más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the rest from {n} other places</source>
        <extracomment>the rest from {n} other place</extracomment>
        <translation>
            <numerusform>el resto desde {n} lugar más</numerusform>
            <numerusform>el resto desde {n} lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>toneladas</translation>
    </message>
    <message>
        <source>{leak} ({share} by the other account)</source>
        <translation>{leak} ({share} según la otra contabilidad)</translation>
    </message>
    <message>
        <source>{mass} in the whole record</source>
        <translation>{mass} en todo el registro</translation>
    </message>
    <message>
        <source>{mass} of {material}</source>
        <translation>{mass} de {material}</translation>
    </message>
    <message>
        <source>{name} {share}</source>
        <translation>{name} {share}</translation>
    </message>
    <message numerus="yes">
        <source>{places} lie in a ring of ways that nothing enters: what comes from there has no recorded origin.</source>
        <extracomment>{places} lies in a ring of ways that nothing enters: what comes from there has no recorded origin.</extracomment>
        <translation>
            <numerusform>{places} está en un anillo de caminos al que nada entra: lo que viene de allí no tiene origen registrado.</numerusform>
            <numerusform>{places} están en un anillo de caminos al que nada entra: lo que viene de allí no tiene origen registrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} lie in a ring of ways that nothing leaves: what comes in rests there.</source>
        <extracomment>{places} lies in a ring of ways that nothing leaves: what comes in rests there.</extracomment>
        <translation>
            <numerusform>{places} está en un anillo de caminos del que nada sale: lo que entra reposa allí.</numerusform>
            <numerusform>{places} están en un anillo de caminos del que nada sale: lo que entra reposa allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} comes from {place}</source>
        <translation>{share} viene de {place}</translation>
    </message>
    <message>
        <source>{share} ends at {place}</source>
        <translation>{share} acaba en {place}</translation>
    </message>
    <message>
        <source>{share} has no recorded origin</source>
        <translation>{share} no tiene origen registrado</translation>
    </message>
    <message>
        <source>{share} stays on the way</source>
        <translation>{share} queda en el camino</translation>
    </message>
</context>
<context>
    <name>overlays.tracing</name>
    <message>
        <source>a trace needs flows</source>
        <translation>un rastro necesita flujos</translation>
    </message>
    <message>
        <source>{material} cannot be followed alone: sites send out materials that did not enter them</source>
        <translation>{material} no se puede seguir por separado: hay sitios que envían materiales que no entraron en ellos</translation>
    </message>
</context>
<context>
    <name>overlays.unrest</name>
    <message>
        <source>By the end of {moment} {share} of the people support the protest, and no {district} has risen.</source>
        <translation>Al acabar {moment}, {share} de las personas apoya la protesta y no hay {district} en alzamiento.</translation>
    </message>
    <message>
        <source>By the end of {moment} {share} of the people support the protest: {first} has risen.</source>
        <translation>Al acabar {moment}, {share} de las personas apoya la protesta: {first} se ha alzado.</translation>
    </message>
    <message>
        <source>By the end of {moment} {share} of the people support the protest; {first} rose first, and {risen} of {districts} have risen.</source>
        <translation>Al acabar {moment}, {share} de las personas apoya la protesta; {first} se alzó primero, y {risen} de {districts} se han alzado.</translation>
    </message>
    <message>
        <source>By {moment} nobody knows yet; it becomes known in {known}.</source>
        <translation>En {moment} nadie lo sabe aún; se conoce en {known}.</translation>
    </message>
    <message>
        <source>From this support around on</source>
        <translation>Desde este apoyo alrededor</translation>
    </message>
    <message>
        <source>Known from step; 0: as it starts</source>
        <translation>Conocido desde el paso; 0: según empieza</translation>
    </message>
    <message>
        <source>Of the support around, passed on in a step</source>
        <translation>Del apoyo alrededor, transmitido en un paso</translation>
    </message>
    <message>
        <source>Of those who notice, join in a step</source>
        <translation>De quienes lo notan, se unen en un paso</translation>
    </message>
    <message>
        <source>Ripple that half the people notice; 0: the mean</source>
        <translation>Onda que nota la mitad de la gente; 0: la media</translation>
    </message>
    <message>
        <source>Risen in</source>
        <translation>Alzado en</translation>
    </message>
    <message>
        <source>Support around, a step before</source>
        <translation>Apoyo alrededor, un paso antes</translation>
    </message>
    <message>
        <source>Support for the protest</source>
        <translation>Apoyo a la protesta</translation>
    </message>
    <message>
        <source>Support for the protest, %</source>
        <translation>Apoyo a la protesta, %</translation>
    </message>
    <message>
        <source>Threshold model on the neighbour graph: assumed, not fitted</source>
        <translation>Modelo de umbral en el grafo de vecinos: supuesto, no ajustado</translation>
    </message>
    <message>
        <source>Unrest</source>
        <translation>Disturbios</translation>
    </message>
    <message>
        <source>Where does the unrest spread?</source>
        <translation>¿Adónde se extienden los disturbios?</translation>
    </message>
    <message>
        <source>a model: {share} of those who notice join in a {step}</source>
        <translation>un modelo: {share} de quienes lo notan se une en cada {step}</translation>
    </message>
    <message>
        <source>borders of the regions</source>
        <translation>límites de las regiones</translation>
    </message>
    <message>
        <source>half</source>
        <translation>mitad</translation>
    </message>
    <message>
        <source>half of the people notice {amount}; known from {moment} on</source>
        <translation>la mitad de la gente nota {amount}; conocido desde {moment}</translation>
    </message>
    <message>
        <source>known from</source>
        <translation>conocido desde</translation>
    </message>
    <message>
        <source>not risen</source>
        <translation>sin alzarse</translation>
    </message>
    <message>
        <source>passing</source>
        <translation>transmisión</translation>
    </message>
    <message>
        <source>regions that share a border or a corner</source>
        <translation>regiones que comparten un límite o una esquina</translation>
    </message>
    <message>
        <source>ripples</source>
        <translation>ondas</translation>
    </message>
    <message>
        <source>risen since {moment}</source>
        <translation>alzado desde {moment}</translation>
    </message>
    <message>
        <source>risen, with half of the people or more: {risen} of {districts}</source>
        <translation>alzados, con la mitad de la gente o más: {risen} de {districts}</translation>
    </message>
    <message>
        <source>seeing</source>
        <translation>percepción</translation>
    </message>
    <message>
        <source>short lines: passed on to neighbours in this {step}</source>
        <translation>líneas cortas: transmitido a los vecinos en el paso mostrado ({step})</translation>
    </message>
    <message>
        <source>support that spreads to neighbours</source>
        <translation>apoyo que se extiende a los vecinos</translation>
    </message>
    <message>
        <source>support(t) = support(t − 1) + (1 − support(t − 1)) × (1 − (1 − seeing × seen) × (1 − passing × around)), seen = ripple ÷ (ripple + half), around = mean support of the neighbours at t − 1 where that is at least the threshold</source>
        <translation>apoyo(t) = apoyo(t − 1) + (1 − apoyo(t − 1)) × (1 − (1 − percepción × visto) × (1 − transmisión × alrededor)), visto = onda ÷ (onda + mitad), alrededor = apoyo medio de los vecinos en t − 1 donde es al menos el umbral</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>unrest: districts are needed to lay it on</source>
        <translation>disturbios: hacen falta distritos donde ponerlos</translation>
    </message>
    <message>
        <source>where {threshold} of the people around support it, {share} of that share join too</source>
        <translation>donde {threshold} de la gente alrededor lo apoya, también se une {share} de esa proporción</translation>
    </message>
    <message>
        <source>{why}: no unrest.</source>
        <translation>{why}: sin disturbios.</translation>
    </message>
</context>
<context>
    <name>overlays.waste</name>
    <message>
        <source>Group districts by</source>
        <translation>Agrupar distritos por</translation>
    </message>
    <message>
        <source>Net gain of waste</source>
        <translation>Aumento neto de residuos</translation>
    </message>
    <message>
        <source>Net gain of waste, sum of the group</source>
        <translation>Aumento neto de residuos, suma del grupo</translation>
    </message>
    <message>
        <source>Net of there and back</source>
        <translation>Neto de ida y vuelta</translation>
    </message>
    <message>
        <source>Shade by</source>
        <translation>Sombrear por</translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>Residuos producidos</translation>
    </message>
    <message>
        <source>Waste made, sum of the group</source>
        <translation>Residuos producidos, suma del grupo</translation>
    </message>
    <message>
        <source>Waste passing</source>
        <translation>Residuos de paso</translation>
    </message>
    <message>
        <source>Waste passing, sum of the group</source>
        <translation>Residuos de paso, suma del grupo</translation>
    </message>
    <message>
        <source>Waste received</source>
        <translation>Residuos recibidos</translation>
    </message>
    <message>
        <source>Waste received, sum of the group</source>
        <translation>Residuos recibidos, suma del grupo</translation>
    </message>
    <message>
        <source>arrows: {title}</source>
        <translation>flechas: {title}</translation>
    </message>
    <message>
        <source>arrows: {title}, {period}</source>
        <translation>flechas: {title}, {period}</translation>
    </message>
    <message>
        <source>as much comes as goes</source>
        <translation>viene tanto como va</translation>
    </message>
    <message>
        <source>by {group}: every {district} shows the sum of its group</source>
        <translation>por {group}: cada {district} muestra la suma de su grupo</translation>
    </message>
    <message>
        <source>ends in no {district}: {mass}</source>
        <translation>acaba fuera de cualquier {district}: {mass}</translation>
    </message>
    <message>
        <source>ends in no {district}: {mass}, mean of {period}</source>
        <translation>acaba fuera de cualquier {district}: {mass}, media ({period})</translation>
    </message>
    <message>
        <source>made = tonnes that leave a region, its sites left out</source>
        <translation>producido = toneladas que salen de una región, sin contar sus sitios</translation>
    </message>
    <message>
        <source>net = tonnes that end in a region less tonnes that begin there, at its sites or not</source>
        <translation>neto = toneladas que acaban en una región menos las que empiezan allí, en sus sitios o no</translation>
    </message>
    <message>
        <source>passing = tonnes whose way crosses a region without beginning or ending there</source>
        <translation>de paso = toneladas cuyo camino cruza una región sin empezar ni acabar allí</translation>
    </message>
    <message>
        <source>per head = tonnes made ÷ people</source>
        <translation>por habitante = toneladas producidas ÷ personas</translation>
    </message>
    <message>
        <source>received = tonnes that end in a region, at a site or not</source>
        <translation>recibido = toneladas que acaban en una región, en un sitio o no</translation>
    </message>
    <message>
        <source>waste: no column with the role population in {city}, so none per head</source>
        <translation>residuos: no hay columna con el papel population en {city}, así que nada por habitante</translation>
    </message>
    <message>
        <source>waste: {column} is no total, so it cannot be divided by people</source>
        <translation>residuos: {column} no es un total, así que no se puede dividir entre personas</translation>
    </message>
    <message>
        <source>waste: {measure} is computed from flows, and a column or a city without flows has none</source>
        <translation>residuos: {measure} se calcula de los flujos, y una columna o una ciudad sin flujos no los tiene</translation>
    </message>
    <message>
        <source>who sends what to whom</source>
        <translation>quién envía qué a quién</translation>
    </message>
    <message>
        <source>{column} per head</source>
        <translation>{column} por habitante</translation>
    </message>
</context>
<context>
    <name>overlays.wealth</name>
    <message>
        <source>4.4 Inequality, 4.5 Classes</source>
        <translation>4.4 Desigualdad, 4.5 Clases</translation>
    </message>
    <message>
        <source>Gini {gini} (each region counts once)</source>
        <translation>Gini {gini} (cada región cuenta una vez)</translation>
    </message>
    <message>
        <source>Gini {gini} (weighted by people)</source>
        <translation>Gini {gini} (ponderado por personas)</translation>
    </message>
    <message>
        <source>Gini {gini}, P90/P10 {ratio} (each region counts once)</source>
        <translation>Gini {gini}, P90/P10 {ratio} (cada región cuenta una vez)</translation>
    </message>
    <message>
        <source>Gini {gini}, P90/P10 {ratio} (weighted by people)</source>
        <translation>Gini {gini}, P90/P10 {ratio} (ponderado por personas)</translation>
    </message>
    <message>
        <source>Wealth disparity</source>
        <translation>Disparidad de riqueza</translation>
    </message>
    <message>
        <source>Who is rich, and who is not?</source>
        <translation>¿Quién es rico y quién no?</translation>
    </message>
    <message>
        <source>as the neighbours</source>
        <translation>como los vecinos</translation>
    </message>
    <message>
        <source>gap = value − mean of the neighbours (regions that share a border or a corner)</source>
        <translation>brecha = valor − media de los vecinos (regiones que comparten un límite o una esquina)</translation>
    </message>
    <message>
        <source>no Gini: there are values below zero</source>
        <translation>sin Gini: hay valores bajo cero</translation>
    </message>
    <message>
        <source>no positive median to compare with</source>
        <translation>no hay mediana positiva con que comparar</translation>
    </message>
    <message>
        <source>ratio = value ÷ the city&apos;s median, weighted by people</source>
        <translation>razón = valor ÷ la mediana de la ciudad, ponderada por personas</translation>
    </message>
    <message>
        <source>the city&apos;s median</source>
        <translation>la mediana de la ciudad</translation>
    </message>
    <message>
        <source>the city&apos;s median: {median}</source>
        <translation>la mediana de la ciudad: {median}</translation>
    </message>
    <message>
        <source>wealth: points have no neighbours to compare with</source>
        <translation>riqueza: los puntos no tienen vecinos con que comparar</translation>
    </message>
    <message>
        <source>wealth: {column} holds categories, not numbers</source>
        <translation>riqueza: {column} contiene categorías, no números</translation>
    </message>
    <message>
        <source>who has how much</source>
        <translation>quién tiene cuánto</translation>
    </message>
    <message>
        <source>{column} against the city&apos;s median</source>
        <translation>{column} frente a la mediana de la ciudad</translation>
    </message>
    <message>
        <source>{column}, gap to the neighbours</source>
        <translation>{column}, brecha con los vecinos</translation>
    </message>
    <message>
        <source>{districts} without neighbours</source>
        <translation>{districts} sin vecinos</translation>
    </message>
    <message>
        <source>× median</source>
        <translation>× mediana</translation>
    </message>
</context>
<context>
    <name>packs.own_stories</name>
    <message>
        <source>the pack is told in another language than its own, which is English</source>
        <translation>el paquete se cuenta en un idioma distinto del suyo, que es el inglés</translation>
    </message>
    <message>
        <source>the pack {name} is read-only</source>
        <translation>el paquete {name} es de solo lectura</translation>
    </message>
    <message>
        <source>this city is not a pack</source>
        <translation>esta ciudad no es un paquete</translation>
    </message>
</context>
<context>
    <name>packs.periods</name>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>week {number}, {year}</source>
        <translation>semana {number}, {year}</translation>
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
        <translation>barra</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
</context>
<context>
    <name>render.chrome</name>
    <message>
        <source>no scale: a plane without metres</source>
        <translation>sin escala: un plano sin metros</translation>
    </message>
    <message>
        <source>{length:,.0f} cm</source>
        <translation>{length:,.0f} cm</translation>
    </message>
    <message>
        <source>{length:,.0f} km</source>
        <translation>{length:,.0f} km</translation>
    </message>
    <message>
        <source>{length:,.0f} m</source>
        <translation>{length:,.0f} m</translation>
    </message>
    <message>
        <source>{length:.3g} mm</source>
        <translation>{length:.3g} mm</translation>
    </message>
</context>
<context>
    <name>render.keys</name>
    <message>
        <source>column {column}, row {row}: {count}</source>
        <translation>columna {column}, fila {row}: {count}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} a {high} {unit}</translation>
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
            <numerusform>y {n} clave más</numerusform>
            <numerusform>y {n} claves más</numerusform>
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
        <translation>Cómo se calculó</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more in the receipt of this file</source>
        <extracomment>and {n} more in the receipt of this file</extracomment>
        <translation>
            <numerusform>y {n} más en el recibo de este archivo</numerusform>
            <numerusform>y {n} más en el recibo de este archivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>render.sankey</name>
    <message>
        <source>more in: {mass}</source>
        <translation>entra de más: {mass}</translation>
    </message>
    <message>
        <source>more out: {mass}</source>
        <translation>sale de más: {mass}</translation>
    </message>
    <message>
        <source>width = amount; hatched = does not balance; loops run below</source>
        <translation>anchura = cantidad; rayado = no cuadra; los bucles van por debajo</translation>
    </message>
</context>
<context>
    <name>render.snapshot</name>
    <message>
        <source>data: {sources}</source>
        <translation>datos: {sources}</translation>
    </message>
    <message numerus="yes">
        <source>data: {sources} and {n} more</source>
        <extracomment>data: {sources} and {n} more</extracomment>
        <translation>
            <numerusform>datos: {sources} y {n} más</numerusform>
            <numerusform>datos: {sources} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>made data</source>
        <translation>datos inventados</translation>
    </message>
</context>
<context>
    <name>render.tale_page</name>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fuentes: {sources}</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Los números</translation>
    </message>
</context>
<context>
    <name>scene.findings</name>
    <message>
        <source>(rank correlation {rho})</source>
        <translation>(correlación de rangos {rho})</translation>
    </message>
    <message>
        <source>(rank correlation {rho}, by people {people})</source>
        <translation>(correlación de rangos {rho}, por personas {people})</translation>
    </message>
    <message>
        <source>Both halves</source>
        <translation>Ambas mitades</translation>
    </message>
    <message>
        <source>No difference beyond chance: {half} breathe {share} of the {measure}.</source>
        <translation>Sin diferencia más allá del azar: {half} respira {share} de {measure}.</translation>
    </message>
    <message>
        <source>No difference beyond chance: {half} have {share} of the {measure}.</source>
        <translation>Sin diferencia más allá del azar: {half} tiene {share} de {measure}.</translation>
    </message>
    <message>
        <source>No {district} has a value of {measure}.</source>
        <translation>Sin valores de {measure} por {district}.</translation>
    </message>
    <message>
        <source>Nothing can be said of who has the {measure}.</source>
        <translation>No se puede decir nada de quién tiene {measure}.</translation>
    </message>
    <message>
        <source>Nothing can be said of {across} and {up} together: no {district} has both.</source>
        <translation>No se puede decir nada de {across} y {up} juntos: no hay {district} con ambos.</translation>
    </message>
    <message>
        <source>Nothing can be said of {across} and {up} together: one of them is the same everywhere.</source>
        <translation>No se puede decir nada de {across} y {up} juntos: uno de ellos es igual en todas partes.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be said of {across} and {up} together: {districts} have both.</source>
        <extracomment>Nothing can be said of {across} and {up} together: {districts} has both.</extracomment>
        <translation>
            <numerusform>No se puede decir nada de {across} y {up} juntos: {districts} tiene ambos.</numerusform>
            <numerusform>No se puede decir nada de {across} y {up} juntos: {districts} tienen ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Poor and rich</source>
        <translation>Pobres y ricos</translation>
    </message>
    <message>
        <source>Poor and rich {districts}</source>
        <translation>Pobreza y riqueza: {districts}</translation>
    </message>
    <message>
        <source>The half of the people with the least {measure} has {share} of it.</source>
        <translation>La mitad de las personas con menos {measure} tiene {share}.</translation>
    </message>
    <message>
        <source>The half of the {districts} with the least {measure} has {share} of it.</source>
        <translation>La mitad de {districts} con menos {measure} tiene {share}.</translation>
    </message>
    <message>
        <source>The poorer half have {share} of the {measure}.</source>
        <translation>La mitad más pobre tiene {share} de {measure}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is always higher {strength}.</source>
        <translation>Donde {across} es mayor, {up} es siempre mayor {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is always lower {strength}.</source>
        <translation>Donde {across} es mayor, {up} es siempre menor {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is mostly higher {strength}.</source>
        <translation>Donde {across} es mayor, {up} es casi siempre mayor {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} is mostly lower {strength}.</source>
        <translation>Donde {across} es mayor, {up} es casi siempre menor {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be higher {strength}.</source>
        <translation>Donde {across} es mayor, {up} tiende a ser mayor {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be higher, but {few} may show that by chance {strength}.</source>
        <translation>Donde {across} es mayor, {up} tiende a ser mayor, pero {few} pueden mostrarlo por azar {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be lower {strength}.</source>
        <translation>Donde {across} es mayor, {up} tiende a ser menor {strength}.</translation>
    </message>
    <message>
        <source>Where {across} is higher, {up} tends to be lower, but {few} may show that by chance {strength}.</source>
        <translation>Donde {across} es mayor, {up} tiende a ser menor, pero {few} pueden mostrarlo por azar {strength}.</translation>
    </message>
    <message>
        <source>all {districts} selected</source>
        <translation>selección completa: {districts}</translation>
    </message>
    <message>
        <source>all {districts} selected: {facts}</source>
        <translation>selección completa, {districts}: {facts}</translation>
    </message>
    <message>
        <source>no data of {measure}</source>
        <translation>sin datos de {measure}</translation>
    </message>
    <message>
        <source>no data of {measure} inside</source>
        <translation>sin datos de {measure} dentro</translation>
    </message>
    <message>
        <source>the half of the people with the least {measure}</source>
        <translation>la mitad de las personas con menos {measure}</translation>
    </message>
    <message>
        <source>the half of the {districts} with the least {measure}</source>
        <translation>la mitad de {districts} con menos {measure}</translation>
    </message>
    <message>
        <source>the poorer half</source>
        <translation>la mitad más pobre</translation>
    </message>
    <message>
        <source>the poorer half of the {districts}</source>
        <translation>la mitad más pobre de {districts}</translation>
    </message>
    <message>
        <source>{across} and {up} have next to nothing to do with each other {strength}.</source>
        <translation>{across} y {up} no tienen casi nada que ver entre sí {strength}.</translation>
    </message>
    <message>
        <source>{both} breathe alike: {half} {share} of the {measure}.</source>
        <translation>{both} respiran por igual: {half} {share} de {measure}.</translation>
    </message>
    <message>
        <source>{both} have it alike: {half} {share} of the {measure}.</source>
        <translation>{both} tienen por igual: {half} {share} de {measure}.</translation>
    </message>
    <message>
        <source>{districts} selected</source>
        <translation>selección: {districts}</translation>
    </message>
    <message>
        <source>{districts} selected: {facts}</source>
        <translation>selección, {districts}: {facts}</translation>
    </message>
    <message>
        <source>{half} breathe {share} of the {measure}.</source>
        <translation>{half} respira {share} de {measure}.</translation>
    </message>
    <message>
        <source>{half} have {share} of the {measure}.</source>
        <translation>{half} tiene {share} de {measure}.</translation>
    </message>
    <message>
        <source>{measure} {amount} (mean of a person)</source>
        <translation>{measure} {amount} (media de una persona)</translation>
    </message>
    <message>
        <source>{measure} {amount} against {other} elsewhere</source>
        <translation>{measure} {amount} frente a {other} en el resto</translation>
    </message>
    <message>
        <source>{measure} {amount} against {other} elsewhere (means of a person)</source>
        <translation>{measure} {amount} frente a {other} en el resto (medias de una persona)</translation>
    </message>
    <message>
        <source>{measure} {within} inside, no data outside</source>
        <translation>{measure} {within} dentro, sin datos fuera</translation>
    </message>
    <message>
        <source>{measure} {within} inside, nothing outside</source>
        <translation>{measure} {within} dentro, nada fuera</translation>
    </message>
    <message>
        <source>{measure} {within} inside, {without} outside</source>
        <translation>{measure} {within} dentro, {without} fuera</translation>
    </message>
    <message>
        <source>{measure} {within} inside, {without} outside · p &lt; {p}</source>
        <translation>{measure} {within} dentro, {without} fuera · p &lt; {p}</translation>
    </message>
    <message>
        <source>{measure} {within} inside, {without} outside · p = {p}</source>
        <translation>{measure} {within} dentro, {without} fuera · p = {p}</translation>
    </message>
    <message>
        <source>{measure}: at least half of the people live at {median} or more; the {districts} range from {low} to {high}.</source>
        <translation>{measure}: al menos la mitad de la gente vive con {median} o más; {districts}, de {low} a {high}.</translation>
    </message>
    <message>
        <source>{measure}: at least half of the {districts} are at {median} or more; the {districts} range from {low} to {high}.</source>
        <translation>{measure}: al menos la mitad de {districts} está en {median} o más; {districts}, de {low} a {high}.</translation>
    </message>
    <message>
        <source>{measure}: each half has half of it, for it is the same everywhere.</source>
        <translation>{measure}: cada mitad tiene la mitad, pues es igual en todas partes.</translation>
    </message>
    <message>
        <source>{measure}: highest in {most} ({high}), lowest in {least} ({low}).</source>
        <translation>{measure}: máximo en {most} ({high}), mínimo en {least} ({low}).</translation>
    </message>
    <message>
        <source>{measure}: highest in {most} ({high}), {times} times the lowest, in {least} ({low}).</source>
        <translation>{measure}: máximo en {most} ({high}), {times} veces el mínimo, en {least} ({low}).</translation>
    </message>
    <message>
        <source>{measure}: {amount} in all {districts} with a value.</source>
        <translation>{measure}: {amount} en {districts}, donde hay valor.</translation>
    </message>
    <message>
        <source>{measure}: {amount} in the only {district} with a value.</source>
        <translation>{measure}: {amount}, con valor solo en 1 {district}.</translation>
    </message>
    <message>
        <source>{number} G</source>
        <translation>{number} G</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>{number} k</translation>
    </message>
    <message>
        <source>{people} inside</source>
        <translation>{people} dentro</translation>
    </message>
</context>
<context>
    <name>scene.lens</name>
    <message>
        <source>lens: {title}</source>
        <translation>lente: {title}</translation>
    </message>
    <message>
        <source>right of the line: {title}</source>
        <translation>a la derecha de la línea: {title}</translation>
    </message>
</context>
<context>
    <name>scene.photograph</name>
    <message numerus="yes">
        <source>registered by {n} pins, error {error}</source>
        <extracomment>registered by {n} pin, error {error}</extracomment>
        <translation>
            <numerusform>registrada con {n} alfiler, error {error}</numerusform>
            <numerusform>registrada con {n} alfileres, error {error}</numerusform>
        </translation>
    </message>
    <message>
        <source>under {error} px</source>
        <translation>menos de {error} px</translation>
    </message>
    <message>
        <source>{error} px</source>
        <translation>{error} px</translation>
    </message>
    <message numerus="yes">
        <source>{n} pins fit exactly; a fifth would show the error</source>
        <extracomment>{n} pin fits exactly; a fifth would show the error</extracomment>
        <translation>
            <numerusform>{n} alfiler encaja exacto; un quinto mostraría el error</numerusform>
            <numerusform>{n} alfileres encajan exactos; un quinto mostraría el error</numerusform>
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
        <translation>{name} ({unit}), {source}</translation>
    </message>
    <message>
        <source>{name}, {source}</source>
        <translation>{name}, {source}</translation>
    </message>
</context>
<context>
    <name>scene.pins</name>
    <message>
        <source>pin {pin} misses by {error}</source>
        <translation>el alfiler {pin} falla por {error}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pins fit exactly; one more would show the error</source>
        <extracomment>{n} pin fits exactly; one more would show the error</extracomment>
        <translation>
            <numerusform>{n} alfiler encaja exacto; uno más mostraría el error</numerusform>
            <numerusform>{n} alfileres encajan exactos; uno más mostraría el error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pins, error {error}</source>
        <extracomment>{n} pin, error {error}</extracomment>
        <translation>
            <numerusform>{n} alfiler, error {error}</numerusform>
            <numerusform>{n} alfileres, error {error}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scene.stacking</name>
    <message>
        <source>covered by {layer}</source>
        <translation>tapada por {layer}</translation>
    </message>
</context>
<context>
    <name>scene.words</name>
    <message>
        <source>%</source>
        <translation>%</translation>
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
        <translation>créditos</translation>
    </message>
    <message numerus="yes">
        <source>credits</source>
        <extracomment>credit</extracomment>
        <translation>
            <numerusform>crédito</numerusform>
            <numerusform>créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>day {step} of {steps}</source>
        <translation>día {step} de {steps}</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>households</source>
        <translation>hogares</translation>
    </message>
    <message numerus="yes">
        <source>households</source>
        <extracomment>household</extracomment>
        <translation>
            <numerusform>hogar</numerusform>
            <numerusform>hogares</numerusform>
        </translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>mg/m³</source>
        <translation>mg/m³</translation>
    </message>
    <message>
        <source>month {step} of {steps}</source>
        <translation>mes {step} de {steps}</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>más de {share}</translation>
    </message>
    <message>
        <source>over {share} %</source>
        <translation>más del {share} %</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <extracomment>person</extracomment>
        <translation>
            <numerusform>persona</numerusform>
            <numerusform>personas</numerusform>
        </translation>
    </message>
    <message>
        <source>ppb</source>
        <translation>ppb</translation>
    </message>
    <message>
        <source>ppm</source>
        <translation>ppm</translation>
    </message>
    <message>
        <source>short tons (US)</source>
        <translation>toneladas cortas (EE. UU.)</translation>
    </message>
    <message numerus="yes">
        <source>short tons (US)</source>
        <extracomment>short ton (US)</extracomment>
        <translation>
            <numerusform>tonelada corta (EE. UU.)</numerusform>
            <numerusform>toneladas cortas (EE. UU.)</numerusform>
        </translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>paso {step} de {steps}</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>week {step} of {steps}</source>
        <translation>semana {step} de {steps}</translation>
    </message>
    <message>
        <source>year {step} of {steps}</source>
        <translation>año {step} de {steps}</translation>
    </message>
    <message>
        <source>{label} ({moment})</source>
        <translation>{label} ({moment})</translation>
    </message>
    <message numerus="yes">
        <source>{n} districts</source>
        <extracomment>{n} district</extracomment>
        <translation>
            <numerusform>{n} distrito</numerusform>
            <numerusform>{n} distritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{unit} per head</source>
        <translation>{unit} por habitante</translation>
    </message>
    <message>
        <source>{unit} per household</source>
        <translation>{unit} por hogar</translation>
    </message>
    <message>
        <source>{unit} per person</source>
        <translation>{unit} por persona</translation>
    </message>
    <message>
        <source>{unit} per step</source>
        <translation>{unit} por paso</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
    </message>
</context>
<context>
    <name>ui.attract</name>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>ui.audit_panel</name>
    <message>
        <source>40 CFR 267.72</source>
        <translation>40 CFR 267.72</translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation>Cerrar la auditoría</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <source>In how many of a hundred cities with honest books somebody would be suspected</source>
        <translation>En cuántas de cada cien ciudades con libros honestos se sospecharía de alguien</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Show the rows and the formula</source>
        <translation>Mostrar las filas y la fórmula</translation>
    </message>
    <message>
        <source>Statistical</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>The books are being checked…</source>
        <translation>Se están comprobando los libros…</translation>
    </message>
</context>
<context>
    <name>ui.audit_rows_panel</name>
    <message>
        <source>Close the rows</source>
        <translation>Cerrar las filas</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows of the audit</source>
        <translation>Filas de la auditoría</translation>
    </message>
    <message>
        <source>Rows of the books</source>
        <translation>Filas de los libros</translation>
    </message>
    <message>
        <source>The formula</source>
        <translation>La fórmula</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Pesado</translation>
    </message>
</context>
<context>
    <name>ui.caption_strip</name>
    <message>
        <source>Back to the scene as it was</source>
        <translation>Volver a la escena como estaba</translation>
    </message>
    <message>
        <source>Scene {number} of {count}</source>
        <translation>Escena {number} de {count}</translation>
    </message>
    <message>
        <source>This is a detour.</source>
        <translation>Esto es un desvío.</translation>
    </message>
</context>
<context>
    <name>ui.chart_plot</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>ui.charts_panel</name>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>Brush with a lasso instead of a rectangle</source>
        <translation>Pincel con lazo en vez de rectángulo</translation>
    </message>
    <message>
        <source>Choose the columns of the chart</source>
        <translation>Elegir las columnas del gráfico</translation>
    </message>
    <message>
        <source>Close the charts</source>
        <translation>Cerrar los gráficos</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>Ranked by itself</source>
        <translation>Ordenado por sí mismo</translation>
    </message>
    <message>
        <source>Show how the figures of the chart were computed</source>
        <translation>Mostrar cómo se calcularon las cifras del gráfico</translation>
    </message>
    <message>
        <source>by</source>
        <comment>before the column of a chart</comment>
        <translation>por</translation>
    </message>
    <message>
        <source>of</source>
        <comment>before the column of a chart</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>of ›</source>
        <translation>de ›</translation>
    </message>
    <message>
        <source>of ⌄</source>
        <translation>de ⌄</translation>
    </message>
    <message>
        <source>{drawn} points drawn of {all}</source>
        <translation>{drawn} puntos dibujados de {all}</translation>
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
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>There is no city that can be shown at the moment. Please tell somebody who works here.</source>
        <translation>Ahora mismo no hay ninguna ciudad que se pueda mostrar. Avise, por favor, a alguien del personal.</translation>
    </message>
    <message>
        <source>This exhibit is having a rest</source>
        <translation>Esta pieza está descansando</translation>
    </message>
</context>
<context>
    <name>ui.compare_slide</name>
    <message>
        <source>Slide between two pictures</source>
        <translation>Deslizar entre dos imágenes</translation>
    </message>
    <message>
        <source>{left} on the left, {right} on the right</source>
        <translation>{left} a la izquierda, {right} a la derecha</translation>
    </message>
</context>
<context>
    <name>ui.corners</name>
    <message>
        <source>No scale</source>
        <translation>Sin escala</translation>
    </message>
    <message>
        <source>Scale, {metres:.3g} metres per pixel</source>
        <translation>Escala, {metres:.3g} metros por píxel</translation>
    </message>
</context>
<context>
    <name>ui.countdown</name>
    <message>
        <source>Are you still exploring?</source>
        <translation>¿Sigue explorando?</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Then the exhibit starts over for the next visitor.</source>
        <translation>Si no, la pieza vuelve a empezar para el próximo visitante.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>{n} second</extracomment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.data_panel</name>
    <message>
        <source>Close the data table</source>
        <translation>Cerrar la tabla de datos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data of the regions</source>
        <translation>Datos de las regiones</translation>
    </message>
    <message>
        <source>No regions</source>
        <translation>Sin regiones</translation>
    </message>
    <message>
        <source>Regions, facilities, points, lines and records of the city</source>
        <translation>Regiones, instalaciones, puntos, líneas y registros de la ciudad</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Datos de quién</translation>
    </message>
</context>
<context>
    <name>ui.data_sheets</name>
    <message>
        <source>Facilities</source>
        <translation>Instalaciones</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>ui.dialogs</name>
    <message>
        <source>A local plane has no metres: no area or distance is shown in them.</source>
        <translation>Un plano local no tiene metros: ninguna área ni distancia se muestra en ellos.</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>Elegir una capa</translation>
    </message>
    <message>
        <source>Columns split by</source>
        <translation>Columnas separadas por</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>EPSG code</source>
        <translation>Código EPSG</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Europe, UTM zone 32 N</source>
        <translation>Europa, UTM zona 32 N</translation>
    </message>
    <message>
        <source>It is a local plane</source>
        <translation>Es un plano local</translation>
    </message>
    <message>
        <source>It is the system with this code:</source>
        <translation>Es el sistema con este código:</translation>
    </message>
    <message>
        <source>Key of regions</source>
        <translation>Clave de las regiones</translation>
    </message>
    <message>
        <source>New York, feet</source>
        <translation>Nueva York, pies</translation>
    </message>
    <message>
        <source>Not clear: {reason}</source>
        <translation>No está claro: {reason}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Read {file}</source>
        <translation>Leer {file}</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns</source>
        <translation>La primera fila contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation>Las primeras filas como se leerían</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>según lo reconocido</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
    <message>
        <source>comma, 1,5</source>
        <translation>coma, 1,5</translation>
    </message>
    <message>
        <source>longitude and latitude (WGS 84)</source>
        <translation>longitud y latitud (WGS 84)</translation>
    </message>
    <message>
        <source>point, 1.5</source>
        <translation>punto, 1.5</translation>
    </message>
    <message>
        <source>web maps (pseudo-Mercator)</source>
        <translation>mapas web (pseudo-Mercator)</translation>
    </message>
    <message>
        <source>x of points</source>
        <translation>x de los puntos</translation>
    </message>
    <message>
        <source>y of points</source>
        <translation>y de los puntos</translation>
    </message>
    <message>
        <source>{files} does not say which coordinate system its numbers are in.</source>
        <translation>{files} no indica en qué sistema de coordenadas están sus números.</translation>
    </message>
    <message>
        <source>{file} has several layers.</source>
        <translation>{file} tiene varias capas.</translation>
    </message>
</context>
<context>
    <name>ui.empty_state</name>
    <message>
        <source>No city is open</source>
        <translation>No hay ninguna ciudad abierta</translation>
    </message>
    <message>
        <source>Open a city</source>
        <translation>Abrir una ciudad</translation>
    </message>
    <message>
        <source>Open a city pack or data files</source>
        <translation>Abrir un paquete de ciudad o archivos de datos</translation>
    </message>
    <message>
        <source>Open a city pack or data files, or drop them onto the window: GeoPackage, GeoJSON, Shapefile, FlatGeobuf, GeoParquet, GeoTIFF, or CSV with coordinates.</source>
        <translation>Abra un paquete de ciudad o archivos de datos, o suéltelos en la ventana: GeoPackage, GeoJSON, Shapefile, FlatGeobuf, GeoParquet, GeoTIFF o CSV con coordenadas.</translation>
    </message>
    <message>
        <source>Open the invented city that comes with Rhea</source>
        <translation>Abrir la ciudad inventada que viene con Rhea</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>The Capital, 2147</source>
        <translation>La Capital, 2147</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <extracomment>{name} and {n} more</extracomment>
        <translation>
            <numerusform>{name} y {n} más</numerusform>
            <numerusform>{name} y {n} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.giving_box</name>
    <message>
        <source>Amount of the reparation</source>
        <translation>Importe de la reparación</translation>
    </message>
    <message>
        <source>CO₂ avoided, t per t</source>
        <translation>CO₂ evitado, t por t</translation>
    </message>
    <message>
        <source>Goods, t per t</source>
        <translation>Bienes, t por t</translation>
    </message>
    <message>
        <source>No reparation</source>
        <translation>Sin reparación</translation>
    </message>
    <message>
        <source>Paid work, h per t</source>
        <translation>Trabajo pagado, h por t</translation>
    </message>
    <message>
        <source>Recovered material given to workshops, percent</source>
        <translation>Material recuperado dado a talleres, por ciento</translation>
    </message>
    <message>
        <source>Rule of the reparation</source>
        <translation>Regla de la reparación</translation>
    </message>
</context>
<context>
    <name>ui.home_bar</name>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Everything that can be pressed in the lower half, larger text</source>
        <translation>Todo lo que se puede pulsar en la mitad inferior, texto más grande</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>La ciudad entera</translation>
    </message>
    <message>
        <source>Tilt the map more</source>
        <translation>Inclinar más el mapa</translation>
    </message>
</context>
<context>
    <name>ui.inspector_panel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Open the receipt of these figures as a sheet</source>
        <translation>Abrir el recibo de estas cifras como hoja</translation>
    </message>
    <message>
        <source>Show how the figures were computed and where they come from</source>
        <translation>Mostrar cómo se calcularon las cifras y de dónde vienen</translation>
    </message>
    <message>
        <source>Unpin: the inspector follows the pointer again</source>
        <translation>Soltar: el inspector vuelve a seguir el puntero</translation>
    </message>
    <message>
        <source>receipt ›</source>
        <translation>recibo ›</translation>
    </message>
    <message>
        <source>the maths ⌄</source>
        <translation>los cálculos ⌄</translation>
    </message>
</context>
<context>
    <name>ui.layer_card</name>
    <message>
        <source>{title}: {told} (key {key})</source>
        <translation>{title}: {told} (tecla {key})</translation>
    </message>
</context>
<context>
    <name>ui.layers_panel</name>
    <message>
        <source>Add an overlay</source>
        <translation>Añadir una capa</translation>
    </message>
    <message>
        <source>Draw the layer higher</source>
        <translation>Dibujar la capa más arriba</translation>
    </message>
    <message>
        <source>Draw the layer lower</source>
        <translation>Dibujar la capa más abajo</translation>
    </message>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Capas, la superior primero</translation>
    </message>
    <message>
        <source>Official view</source>
        <translation>Visión oficial</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Opacity of the chosen layer, percent</source>
        <translation>Opacidad de la capa elegida, por ciento</translation>
    </message>
    <message>
        <source>Order, opacity and parameters of the layers</source>
        <translation>Orden, opacidad y parámetros de las capas</translation>
    </message>
    <message>
        <source>Order, top first</source>
        <translation>Orden, la superior primero</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Quitar la capa</translation>
    </message>
    <message>
        <source>The lens: a pane with something else in it</source>
        <translation>La lente: un cristal con otra cosa dentro</translation>
    </message>
    <message>
        <source>Waste as the operators book it, with what that leaves out</source>
        <translation>Los residuos según los anotan los operadores, con lo que eso omite</translation>
    </message>
    <message>
        <source>edit ›</source>
        <translation>editar ›</translation>
    </message>
    <message>
        <source>edit ⌄</source>
        <translation>editar ⌄</translation>
    </message>
</context>
<context>
    <name>ui.legend_panel</name>
    <message>
        <source>classes at {breaks}</source>
        <translation>clases en {breaks}</translation>
    </message>
    <message>
        <source>{measure}, from left to right</source>
        <translation>{measure}, de izquierda a derecha</translation>
    </message>
    <message>
        <source>{measure}, from right to left</source>
        <translation>{measure}, de derecha a izquierda</translation>
    </message>
    <message>
        <source>{measure}, from the bottom to the top</source>
        <translation>{measure}, de abajo arriba</translation>
    </message>
</context>
<context>
    <name>ui.lens_panel</name>
    <message>
        <source>Draw the shape of the lens</source>
        <translation>Dibujar la forma de la lente</translation>
    </message>
    <message>
        <source>Make the lens a circle again</source>
        <translation>Hacer la lente otra vez un círculo</translation>
    </message>
    <message>
        <source>Make the lens larger</source>
        <translation>Agrandar la lente</translation>
    </message>
    <message>
        <source>Make the lens smaller</source>
        <translation>Reducir la lente</translation>
    </message>
    <message>
        <source>Take the lens away</source>
        <translation>Quitar la lente</translation>
    </message>
    <message>
        <source>What is seen in the lens</source>
        <translation>Qué se ve en la lente</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be seen in the lens</comment>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ui.map_screen</name>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
</context>
<context>
    <name>ui.map_view</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>ui.palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Find: &gt; commands, l layers, f features</source>
        <translation>Buscar: &gt; órdenes, l capas, f elementos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>ui.parameter_form</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>ui.pin_board</name>
    <message>
        <source>Drag a pin, or click where the chosen one belongs. The wheel enlarges; arrow keys nudge.</source>
        <translation>Arrastre un alfiler, o haga clic donde va el elegido. La rueda amplía; las flechas mueven un poco.</translation>
    </message>
</context>
<context>
    <name>ui.pin_pad</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ui.pins_dialog</name>
    <message>
        <source>Add a pin</source>
        <translation>Añadir un alfiler</translation>
    </message>
    <message>
        <source>Drag each pin to one place on the photograph and to the same place on the map. Four fix it, more show the error.</source>
        <translation>Arrastre cada alfiler a un lugar de la fotografía y al mismo lugar del mapa. Cuatro la fijan, más muestran el error.</translation>
    </message>
    <message>
        <source>How well the pins fit</source>
        <translation>Cómo encajan los alfileres</translation>
    </message>
    <message>
        <source>Map with pins</source>
        <translation>Mapa con alfileres</translation>
    </message>
    <message>
        <source>Photograph with pins</source>
        <translation>Fotografía con alfileres</translation>
    </message>
    <message>
        <source>Pins of the photograph</source>
        <translation>Alfileres de la fotografía</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Quitar el alfiler</translation>
    </message>
    <message>
        <source>Save pins…</source>
        <translation>Guardar alfileres…</translation>
    </message>
</context>
<context>
    <name>ui.plan_panel</name>
    <message>
        <source>A facility like this one, in the middle of the map</source>
        <translation>Una instalación como esta, en el centro del mapa</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>Mejor plan</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Close the what-if; the plan stays</source>
        <translation>Cerrar el supuesto; el plan queda</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Size of the facility, percent of today&apos;s</source>
        <translation>Tamaño de la instalación, por ciento del actual</translation>
    </message>
    <message>
        <source>Size: closed</source>
        <translation>Tamaño: cerrada</translation>
    </message>
    <message>
        <source>Size: {percent:.0f} % of today&apos;s</source>
        <translation>Tamaño: {percent:.0f} % del actual</translation>
    </message>
    <message>
        <source>The city as it is today</source>
        <translation>La ciudad tal como es hoy</translation>
    </message>
    <message>
        <source>This facility as it is today</source>
        <translation>Esta instalación tal como es hoy</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} better with the plan</source>
        <translation>{title}: {before} hoy, {after}, mejor, con el plan</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} with the plan</source>
        <translation>{title}: {before} hoy, {after} con el plan</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} worse with the plan</source>
        <translation>{title}: {before} hoy, {after}, peor, con el plan</translation>
    </message>
</context>
<context>
    <name>ui.plan_plots</name>
    <message>
        <source>Plans by the mean burden and its inequality; further left and lower is better</source>
        <translation>Planes por la carga media y su desigualdad; más a la izquierda y más abajo es mejor</translation>
    </message>
    <message>
        <source>The burden of each tenth of the people, poorest first, before and after</source>
        <translation>La carga de cada décimo de la gente, primero el más pobre, antes y después</translation>
    </message>
    <message>
        <source>poorest</source>
        <translation>más pobre</translation>
    </message>
    <message>
        <source>richest</source>
        <translation>más rico</translation>
    </message>
</context>
<context>
    <name>ui.problems_panel</name>
    <message>
        <source>Close the problems</source>
        <translation>Cerrar los problemas</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Problems, one per line</source>
        <translation>Problemas, uno por línea</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more (Copy takes all)</source>
        <extracomment>and {n} more (Copy takes all)</extracomment>
        <translation>
            <numerusform>y {n} más (Copiar los toma todos)</numerusform>
            <numerusform>y {n} más (Copiar los toma todos)</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>{n} error</extracomment>
        <translation>
            <numerusform>{n} error</numerusform>
            <numerusform>{n} errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>{n} warning</extracomment>
        <translation>
            <numerusform>{n} aviso</numerusform>
            <numerusform>{n} avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.sankey_panel</name>
    <message>
        <source>Close the flow diagram</source>
        <translation>Cerrar el diagrama de flujos</translation>
    </message>
    <message>
        <source>Flow diagram · {when}</source>
        <translation>Diagrama de flujos · {when}</translation>
    </message>
    <message>
        <source>No flows to draw</source>
        <translation>No hay flujos que dibujar</translation>
    </message>
    <message>
        <source>Put regions together by</source>
        <translation>Agrupar regiones por</translation>
    </message>
    <message>
        <source>Save the flow diagram as a picture</source>
        <translation>Guardar el diagrama de flujos como imagen</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>por {column}</translation>
    </message>
    <message>
        <source>each {district}</source>
        <translation>cada {district}</translation>
    </message>
    <message>
        <source>{mass} enter</source>
        <translation>{mass} entran</translation>
    </message>
    <message>
        <source>{mass} leave</source>
        <translation>{mass} salen</translation>
    </message>
    <message>
        <source>{mass} more enter than leave</source>
        <translation>{mass} más entran que salen</translation>
    </message>
    <message>
        <source>{mass} more enter than leave, no more than uncertain</source>
        <translation>{mass} más entran que salen, no más que la incertidumbre</translation>
    </message>
    <message>
        <source>{mass} more leave than enter</source>
        <translation>{mass} más salen que entran</translation>
    </message>
    <message>
        <source>{mass} more leave than enter, no more than uncertain</source>
        <translation>{mass} más salen que entran, no más que la incertidumbre</translation>
    </message>
    <message>
        <source>{name}, {kind}</source>
        <translation>{name}, {kind}</translation>
    </message>
    <message>
        <source>{origin} to {destination}: {mass} of {material}</source>
        <translation>De {origin} a {destination}: {mass} de {material}</translation>
    </message>
</context>
<context>
    <name>ui.scene_list</name>
    <message>
        <source>Scenes in their order</source>
        <translation>Escenas en su orden</translation>
    </message>
</context>
<context>
    <name>ui.scene_ways</name>
    <message>
        <source>A call-out at the district or facility that is chosen on the map</source>
        <translation>Una nota en el distrito o la instalación elegidos en el mapa</translation>
    </message>
    <message>
        <source>A way on</source>
        <translation>Una salida</translation>
    </message>
    <message>
        <source>Call-out at what is chosen</source>
        <translation>Nota en lo elegido</translation>
    </message>
    <message>
        <source>Call-out at {place}</source>
        <translation>Nota en {place}</translation>
    </message>
    <message>
        <source>One more way on from this scene, to choose from</source>
        <translation>Una salida más de esta escena, para elegir</translation>
    </message>
    <message>
        <source>Take away the call-out at {place}</source>
        <translation>Quitar la nota en {place}</translation>
    </message>
    <message>
        <source>Take away the way {words}</source>
        <translation>Quitar la salida {words}</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>before the scene that follows</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>What follows this scene</source>
        <translation>Qué sigue a esta escena</translation>
    </message>
    <message>
        <source>What the way on is called</source>
        <translation>Cómo se llama la salida</translation>
    </message>
    <message>
        <source>Where the way {words} leads</source>
        <translation>Adónde lleva la salida {words}</translation>
    </message>
    <message>
        <source>nothing, the way ends</source>
        <translation>nada, el camino acaba</translation>
    </message>
    <message>
        <source>the scene below</source>
        <translation>la escena de abajo</translation>
    </message>
</context>
<context>
    <name>ui.service_sheet</name>
    <message>
        <source>Back to the exhibit</source>
        <translation>Volver a la exposición</translation>
    </message>
    <message>
        <source>Close Rhea</source>
        <translation>Cerrar Rhea</translation>
    </message>
    <message>
        <source>Open the full window</source>
        <translation>Abrir la ventana completa</translation>
    </message>
    <message>
        <source>Start the exhibit over</source>
        <translation>Reiniciar la exposición</translation>
    </message>
</context>
<context>
    <name>ui.sheets</name>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Más columnas</translation>
    </message>
    <message>
        <source>with {settings}</source>
        <translation>con {settings}</translation>
    </message>
    <message>
        <source>{column}, total</source>
        <translation>{column}, total</translation>
    </message>
    <message>
        <source>{district} {id}</source>
        <translation>{district} {id}</translation>
    </message>
    <message>
        <source>{measure} rank {place} of {count} · {share} percentile</source>
        <translation>{measure} puesto {place} de {count} · percentil {share}</translation>
    </message>
    <message>
        <source>{measure} ÷ mean of a person = {ratio}</source>
        <translation>{measure} ÷ media de una persona = {ratio}</translation>
    </message>
    <message>
        <source>{measure} ÷ mean of a {district} = {ratio}</source>
        <translation>{measure} ÷ media por {district} = {ratio}</translation>
    </message>
    <message>
        <source>{more:,} in the data table</source>
        <translation>{more:,} en la tabla de datos</translation>
    </message>
    <message>
        <source>{number}.</source>
        <comment>a place in an order, as in 3rd</comment>
        <translation>{number}.º</translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation>De {origin} a {destination}</translation>
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
        <translation>Como se ve con deuteranopía. Cualquier tecla termina la vista previa.</translation>
    </message>
    <message>
        <source>As seen with protanopia. Any key ends the preview.</source>
        <translation>Como se ve con protanopía. Cualquier tecla termina la vista previa.</translation>
    </message>
    <message>
        <source>As seen with tritanopia. Any key ends the preview.</source>
        <translation>Como se ve con tritanopía. Cualquier tecla termina la vista previa.</translation>
    </message>
    <message>
        <source>Colour-blind preview</source>
        <translation>Vista previa para daltonismo</translation>
    </message>
</context>
<context>
    <name>ui.speaker</name>
    <message>
        <source>F5 or next</source>
        <translation>F5 o siguiente</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>Ir a {number}</translation>
    </message>
    <message>
        <source>Next: {scene}</source>
        <translation>Siguiente: {scene}</translation>
    </message>
    <message>
        <source>No notes for this scene</source>
        <translation>Sin notas para esta escena</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>En el escenario</translation>
    </message>
    <message>
        <source>Rhea - desk</source>
        <translation>Rhea - pupitre</translation>
    </message>
    <message>
        <source>The stage waits for its screen</source>
        <translation>El escenario espera su pantalla</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>of {total} · {state}</source>
        <translation>de {total} · {state}</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>el reloj está parado</translation>
    </message>
    <message>
        <source>{left} left · {time}</source>
        <translation>quedan {left} · {time}</translation>
    </message>
    <message>
        <source>{left} left · {time} · stood {stood}</source>
        <translation>quedan {left} · {time} · parado {stood}</translation>
    </message>
    <message>
        <source>{number} of {count} · {scene}</source>
        <translation>{number} de {count} · {scene}</translation>
    </message>
</context>
<context>
    <name>ui.speaker_parts</name>
    <message>
        <source>{elapsed:.0f} of {total:.0f} seconds</source>
        <translation>{elapsed:.0f} de {total:.0f} segundos</translation>
    </message>
</context>
<context>
    <name>ui.spoken</name>
    <message>
        <source>fifth highest</source>
        <translation>quinto más alto</translation>
    </message>
    <message>
        <source>fourth highest</source>
        <translation>cuarto más alto</translation>
    </message>
    <message>
        <source>high wealth</source>
        <translation>riqueza alta</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>el más alto</translation>
    </message>
    <message>
        <source>low wealth</source>
        <translation>riqueza baja</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>el más bajo</translation>
    </message>
    <message>
        <source>middle wealth</source>
        <translation>riqueza media</translation>
    </message>
    <message>
        <source>second highest</source>
        <translation>segundo más alto</translation>
    </message>
    <message>
        <source>third highest</source>
        <translation>tercero más alto</translation>
    </message>
    <message>
        <source>{place} highest</source>
        <translation>{place} más alto</translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n} neighbours</source>
        <extracomment>{place} of {n} neighbour</extracomment>
        <translation>
            <numerusform>{place} de {n} vecino</numerusform>
            <numerusform>{place} de {n} vecinos</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} percentile</source>
        <translation>percentil {share}</translation>
    </message>
</context>
<context>
    <name>ui.spread_slider</name>
    <message>
        <source>How far the lifted sheets are pulled apart, percent</source>
        <translation>Separación de las láminas alzadas, por ciento</translation>
    </message>
    <message>
        <source>Sheets apart</source>
        <translation>Separar láminas</translation>
    </message>
</context>
<context>
    <name>ui.start_screen</name>
    <message>
        <source>Explore freely</source>
        <translation>Explorar a su aire</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Guided tour · {minutes}</source>
        <translation>Visita guiada · {minutes}</translation>
    </message>
    <message>
        <source>Guided tour: {title} · {minutes}</source>
        <translation>Visita guiada: {title} · {minutes}</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Other cities</source>
        <translation>Otras ciudades</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Who breathes the result?</source>
        <translation>¿Quién respira el resultado?</translation>
    </message>
    <message>
        <source>Who is rich?</source>
        <translation>¿Quién es rico?</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Al alcance</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>{n} minute</extracomment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.status_bar</name>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Escala del mapa</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>{lat:.5f}° {north}, {lon:.5f}° {east}</source>
        <translation>{lat:.5f}° {north}, {lon:.5f}° {east}</translation>
    </message>
    <message>
        <source>{x:,.0f}, {y:,.0f} m</source>
        <translation>{x:,.0f}, {y:,.0f} m</translation>
    </message>
    <message>
        <source>{x:,.2f}, {y:,.2f}</source>
        <translation>{x:,.2f}, {y:,.2f}</translation>
    </message>
</context>
<context>
    <name>ui.story_panel</name>
    <message>
        <source> s</source>
        <comment>after a number of seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Caption, over the map</source>
        <translation>Pie, sobre el mapa</translation>
    </message>
    <message>
        <source>Close the stories</source>
        <translation>Cerrar las historias</translation>
    </message>
    <message>
        <source>Delete this scene</source>
        <translation>Borrar esta escena</translation>
    </message>
    <message>
        <source>Duplicate this scene</source>
        <translation>Duplicar esta escena</translation>
    </message>
    <message>
        <source>How long the scene stands, in seconds</source>
        <translation>Cuánto se mantiene la escena, en segundos</translation>
    </message>
    <message>
        <source>In</source>
        <comment>before the talks of 5, 10 and 20 minutes that have the scene</comment>
        <translation>En</translation>
    </message>
    <message>
        <source>Make this scene what the map shows now</source>
        <translation>Hacer de esta escena lo que muestra ahora el mapa</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>Nueva historia…</translation>
    </message>
    <message>
        <source>Notes, for who speaks</source>
        <translation>Notas, para quien habla</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Play the story from this scene</source>
        <translation>Reproducir la historia desde esta escena</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record what the map shows as a scene</source>
        <translation>Grabar como escena lo que muestra el mapa</translation>
    </message>
    <message>
        <source>Save into the pack</source>
        <translation>Guardar en el paquete</translation>
    </message>
    <message>
        <source>Save this story into the pack</source>
        <translation>Guardar esta historia en el paquete</translation>
    </message>
    <message>
        <source>Show this scene on the map</source>
        <translation>Mostrar esta escena en el mapa</translation>
    </message>
    <message>
        <source>Stands</source>
        <comment>before the seconds for which a scene is shown</comment>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Story, and its title</source>
        <translation>Historia y su título</translation>
    </message>
    <message>
        <source>This scene earlier</source>
        <translation>Adelantar esta escena</translation>
    </message>
    <message>
        <source>This scene later</source>
        <translation>Retrasar esta escena</translation>
    </message>
    <message>
        <source>Title of the scene</source>
        <translation>Título de la escena</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>Título de la historia</translation>
    </message>
    <message>
        <source>Undo the last change of a story</source>
        <translation>Deshacer el último cambio de una historia</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>as the pack has it</source>
        <translation>como la tiene el paquete</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>en el mapa</translation>
    </message>
    <message>
        <source>one of your own</source>
        <translation>una de las suyas</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>ui.talk_keys</name>
    <message>
        <source>Alt with one of these</source>
        <translation>Alt con una de estas</translation>
    </message>
    <message>
        <source>Another language, on stage and desk</source>
        <translation>Otro idioma, en el escenario y en el pupitre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back from a detour to the scene as it was</source>
        <translation>Volver de un desvío a la escena como estaba</translation>
    </message>
    <message>
        <source>Bare city</source>
        <translation>Ciudad desnuda</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Black screen, again to come back</source>
        <translation>Pantalla negra, otra vez para volver</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Draw on the map; Esc puts the pen away</source>
        <translation>Dibujar en el mapa; Esc guarda el lápiz</translation>
    </message>
    <message>
        <source>G, or digits and Enter</source>
        <translation>G, o cifras e Intro</translation>
    </message>
    <message>
        <source>Give up the innermost thing; twice within a second ends the talk</source>
        <translation>Dejar lo más interno; dos veces en un segundo termina la charla</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a scene by its number</source>
        <translation>Ir a una escena por su número</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notas más grandes</translation>
    </message>
    <message>
        <source>Light pointer</source>
        <translation>Puntero de luz</translation>
    </message>
    <message>
        <source>Move the slide to the left</source>
        <translation>Mover el deslizador a la izquierda</translation>
    </message>
    <message>
        <source>Move the slide to the right</source>
        <translation>Mover el deslizador a la derecha</translation>
    </message>
    <message>
        <source>Next scene without a movement</source>
        <translation>Escena siguiente sin movimiento</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Puntero</translation>
    </message>
    <message>
        <source>Preflight: screens, power, scenes</source>
        <translation>Comprobación: pantallas, energía, escenas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notas más pequeñas</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Cambiar pantallas</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Intercambiar las pantallas</translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation>Quitar la última línea</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Carta de ajuste</translation>
    </message>
    <message>
        <source>Test card on the stage</source>
        <translation>Carta de ajuste en el escenario</translation>
    </message>
    <message>
        <source>The bare city</source>
        <translation>La ciudad desnuda</translation>
    </message>
    <message>
        <source>The clock stands for questions</source>
        <translation>El reloj se para para preguntas</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Two screens, a strip on one, a window to share</source>
        <translation>Dos pantallas, una tira en una, una ventana para compartir</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>White screen, again to come back</source>
        <translation>Pantalla blanca, otra vez para volver</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Wipe the lines of this scene</source>
        <translation>Borrar las líneas de esta escena</translation>
    </message>
</context>
<context>
    <name>ui.test_card</name>
    <message>
        <source>Stage · {screen}</source>
        <translation>Escenario · {screen}</translation>
    </message>
    <message>
        <source>{size} px: can the last row read this? 0123456789 µg/m³ tonnes a week</source>
        <translation>{size} px: ¿se lee esto desde la última fila? 0123456789 µg/m³ toneladas por semana</translation>
    </message>
</context>
<context>
    <name>ui.thrown_panel</name>
    <message numerus="yes">
        <source>Of {n} visitors before you: {chosen}.</source>
        <extracomment>Of {n} visitor before you: {chosen}.</extracomment>
        <translation>
            <numerusform>De {n} visitante antes de usted: {chosen}.</numerusform>
            <numerusform>De {n} visitantes antes de usted: {chosen}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick a thing.</source>
        <translation>Elija una cosa.</translation>
    </message>
    <message>
        <source>Send another one like it</source>
        <translation>Enviar otra igual</translation>
    </message>
    <message>
        <source>What would you do?</source>
        <translation>¿Qué haría usted?</translation>
    </message>
</context>
<context>
    <name>ui.time_panel</name>
    <message>
        <source>All</source>
        <comment>the whole period</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Mostrar el periodo completo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time strip</source>
        <translation>Tira de tiempo</translation>
    </message>
</context>
<context>
    <name>ui.trace_panel</name>
    <message>
        <source>Close the trace</source>
        <translation>Cerrar el rastro</translation>
    </message>
    <message>
        <source>Every step was recorded; nothing is assumed.</source>
        <translation>Cada paso está registrado; no se supone nada.</translation>
    </message>
    <message>
        <source>Follow one batch</source>
        <translation>Seguir un lote</translation>
    </message>
    <message>
        <source>Follow one batch…</source>
        <translation>Seguir un lote…</translation>
    </message>
    <message>
        <source>The way of {batch}, as it was recorded</source>
        <translation>El camino de {batch}, tal como se registró</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message numerus="yes">
        <source>{n} other places not listed.</source>
        <extracomment>{n} other place not listed.</extracomment>
        <translation>
            <numerusform>{n} lugar más sin listar.</numerusform>
            <numerusform>{n} lugares más sin listar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {share}, {mass}</source>
        <translation>{place}: {share}, {mass}</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 particle = {mass}</source>
        <translation>1 partícula = {mass}</translation>
    </message>
    <message>
        <source>4.13 Population-weighted exposure</source>
        <translation>4.13 Exposición ponderada por población</translation>
    </message>
    <message>
        <source>4.13 Provenance</source>
        <translation>4.13 Procedencia</translation>
    </message>
    <message>
        <source>4.4 Inequality</source>
        <translation>4.4 Desigualdad</translation>
    </message>
    <message>
        <source>4.9 Mass balance and reconciliation</source>
        <translation>4.9 Balance de masa y conciliación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Todas las escenas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Back to the scene</source>
        <translation>Volver a la escena</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>Clases por</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Compare with something else</source>
        <translation>Comparar con otra cosa</translation>
    </message>
    <message>
        <source>Compare: a slide, side by side, off</source>
        <translation>Comparar: deslizador, lado a lado, no</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>Tabla de datos</translation>
    </message>
    <message>
        <source>Delete the story</source>
        <translation>Borrar la historia</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the story</source>
        <translation>Terminar la historia</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>First scene</source>
        <translation>Primera escena</translation>
    </message>
    <message>
        <source>Flow diagram</source>
        <translation>Diagrama de flujos</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Full extent</source>
        <translation>Vista completa</translation>
    </message>
    <message>
        <source>Keep as a scene</source>
        <translation>Conservar como escena</translation>
    </message>
    <message>
        <source>Keep the detour as a scene</source>
        <translation>Conservar el desvío como escena</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Largest flows</source>
        <translation>Flujos mayores</translation>
    </message>
    <message>
        <source>Last scene</source>
        <translation>Última escena</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Lens: show something else</source>
        <translation>Lente: mostrar otra cosa</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Escena siguiente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing in the books is impossible.</source>
        <translation>Nada en los libros es imposible.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Comprobación previa</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>Scene before</source>
        <translation>Escena anterior</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>This is the last scene</source>
        <translation>Esta es la última escena</translation>
    </message>
    <message>
        <source>Threshold model</source>
        <translation>Modelo de umbral</translation>
    </message>
    <message>
        <source>Tilt the map less</source>
        <translation>Inclinar menos el mapa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rastro</translation>
    </message>
    <message>
        <source>Turn the map to the left</source>
        <translation>Girar el mapa a la izquierda</translation>
    </message>
    <message>
        <source>Turn the map to the right</source>
        <translation>Girar el mapa a la derecha</translation>
    </message>
    <message>
        <source>Waste flows</source>
        <translation>Flujos de residuos</translation>
    </message>
    <message>
        <source>What did you throw away today?</source>
        <translation>¿Qué ha tirado hoy?</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where does the waste go?</source>
        <translation>¿Adónde van los residuos?</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>Escrito {file}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>as weighed</source>
        <translation>según se pesó</translation>
    </message>
    <message>
        <source>being drawn…</source>
        <translation>dibujando…</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>cortes</translation>
    </message>
    <message>
        <source>by people</source>
        <translation>por personas</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>flujos</translation>
    </message>
    <message>
        <source>from {inputs}</source>
        <translation>de {inputs}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>it could not be written: {reason}</source>
        <translation>no se pudo escribir: {reason}</translation>
    </message>
    <message>
        <source>material</source>
        <translation>material</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>method {section}</source>
        <translation>método {section}</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>vecinos</translation>
    </message>
    <message>
        <source>no data: {count}</source>
        <translation>sin datos: {count}</translation>
    </message>
    <message>
        <source>no flow is falsified or changed</source>
        <translation>ningún flujo está falseado ni cambiado</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>correlación de rangos</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>regiones</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>sitios</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>existencia</translation>
    </message>
    <message>
        <source>stocks</source>
        <translation>existencias</translation>
    </message>
    <message>
        <source>the first suspect of the audit</source>
        <translation>el primer sospechoso de la auditoría</translation>
    </message>
    <message>
        <source>the maths ›</source>
        <translation>los cálculos ›</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>recorridos</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>unknown fault</source>
        <translation>fallo desconocido</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>vulnerabilidad</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>residuos</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{label}, {unit}</source>
        <translation>{label}, {unit}</translation>
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
            <numerusform>{n} lote</numerusform>
            <numerusform>{n} lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facilities</source>
        <extracomment>{n} facility</extracomment>
        <translation>
            <numerusform>{n} instalación</numerusform>
            <numerusform>{n} instalaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faults</source>
        <extracomment>{n} fault</extracomment>
        <translation>
            <numerusform>{n} error</numerusform>
            <numerusform>{n} errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flows</source>
        <extracomment>{n} flow</extracomment>
        <translation>
            <numerusform>{n} flujo</numerusform>
            <numerusform>{n} flujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flows without a place: {mass}</source>
        <extracomment>{n} flow without a place: {mass}</extracomment>
        <translation>
            <numerusform>{n} flujo sin lugar: {mass}</numerusform>
            <numerusform>{n} flujos sin lugar: {mass}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>{n} line</extracomment>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>{n} month</extracomment>
        <translation>
            <numerusform>{n} mes</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other flows, not drawn: {mass}</source>
        <extracomment>{n} other flow, not drawn: {mass}</extracomment>
        <translation>
            <numerusform>{n} flujo más, sin dibujar: {mass}</numerusform>
            <numerusform>{n} flujos más, sin dibujar: {mass}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patrols</source>
        <extracomment>{n} patrol</extracomment>
        <translation>
            <numerusform>{n} patrulla</numerusform>
            <numerusform>{n} patrullas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} lugar</numerusform>
            <numerusform>{n} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <extracomment>{n} point</extracomment>
        <translation>
            <numerusform>{n} punto</numerusform>
            <numerusform>{n} puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings</source>
        <extracomment>{n} reading</extracomment>
        <translation>
            <numerusform>{n} lectura</numerusform>
            <numerusform>{n} lecturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <extracomment>{n} record</extracomment>
        <translation>
            <numerusform>{n} registro</numerusform>
            <numerusform>{n} registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} regions</source>
        <extracomment>{n} region</extracomment>
        <translation>
            <numerusform>{n} región</numerusform>
            <numerusform>{n} regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows used</source>
        <extracomment>{n} row used</extracomment>
        <translation>
            <numerusform>{n} fila usada</numerusform>
            <numerusform>{n} filas usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sites</source>
        <extracomment>{n} site</extracomment>
        <translation>
            <numerusform>{n} sitio</numerusform>
            <numerusform>{n} sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sites without a place</source>
        <extracomment>{n} site without a place</extracomment>
        <translation>
            <numerusform>{n} sitio sin lugar</numerusform>
            <numerusform>{n} sitios sin lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>{n} step</extracomment>
        <translation>
            <numerusform>{n} paso</numerusform>
            <numerusform>{n} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracks</source>
        <extracomment>{n} track</extracomment>
        <translation>
            <numerusform>{n} recorrido</numerusform>
            <numerusform>{n} recorridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>{n} week</extracomment>
        <translation>
            <numerusform>{n} semana</numerusform>
            <numerusform>{n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <extracomment>{n} year</extracomment>
        <translation>
            <numerusform>{n} año</numerusform>
            <numerusform>{n} años</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} · made data</source>
        <translation>{source} · datos inventados</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>De {start} a {end}</translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} y {last}</translation>
    </message>
    <message>
        <source>{unit} per day</source>
        <translation>{unit} por día</translation>
    </message>
    <message>
        <source>{unit} per hour</source>
        <translation>{unit} por hora</translation>
    </message>
    <message>
        <source>{unit} per month</source>
        <translation>{unit} por mes</translation>
    </message>
    <message>
        <source>{unit} per week</source>
        <translation>{unit} por semana</translation>
    </message>
    <message>
        <source>{unit} per year</source>
        <translation>{unit} por año</translation>
    </message>
</context>
</TS>
