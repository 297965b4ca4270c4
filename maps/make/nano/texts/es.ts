<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>The Nano-City, 2085</source>
        <translation>La Nanociudad, 2085</translation>
    </message>
    <message>
        <source>Which loads never reached the Heart, and who breathes them?</source>
        <translation>¿Qué cargas nunca llegaron al Corazón, y quién las respira?</translation>
    </message>
    <message>
        <source>made data · seed</source>
        <translation>datos inventados · semilla</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Acknowledged by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Air sensors</source>
        <translation>Sensores de aire</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Biohazard</source>
        <translation>Riesgo biológico</translation>
    </message>
    <message>
        <source>Biohazard of a resident</source>
        <translation>Riesgo biológico de un residente</translation>
    </message>
    <message>
        <source>Biohazard, week by week</source>
        <translation>Riesgo biológico, semana a semana</translation>
    </message>
    <message>
        <source>Biohazard, yearly mean</source>
        <translation>Riesgo biológico, media anual</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Previsto a las</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Polvo</translation>
    </message>
    <message>
        <source>Dust from the stack</source>
        <translation>Polvo de la chimenea</translation>
    </message>
    <message>
        <source>Dust, yearly mean</source>
        <translation>Polvo, media anual</translation>
    </message>
    <message>
        <source>End of the chain</source>
        <translation>Fin de la cadena</translation>
    </message>
    <message>
        <source>Faction</source>
        <translation>Facción</translation>
    </message>
    <message>
        <source>Fences of the Heart</source>
        <translation>Cercas del Corazón</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Gate of the Heart</source>
        <translation>Puerta del Corazón</translation>
    </message>
    <message>
        <source>Hangs in</source>
        <translation>Colgado en</translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation>Altura de la chimenea</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Celebrado en</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Cuántos a la vez</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Mantenido por</translation>
    </message>
    <message>
        <source>Kept in use</source>
        <translation>Mantenido en uso</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>Ingresos bajos</translation>
    </message>
    <message>
        <source>Lung cases, per 1,000 residents</source>
        <translation>Casos pulmonares, por cada 1000 residentes</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifiestos</translation>
    </message>
    <message>
        <source>Margin of error of the median</source>
        <translation>Margen de error de la mediana</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Mean credits</source>
        <translation>Media de créditos</translation>
    </message>
    <message>
        <source>Mean that it states</source>
        <translation>Media que declara</translation>
    </message>
    <message>
        <source>Median credits</source>
        <translation>Mediana de créditos</translation>
    </message>
    <message>
        <source>Members of a guild</source>
        <translation>Miembros de un gremio</translation>
    </message>
    <message>
        <source>Most came from</source>
        <translation>La mayoría vino de</translation>
    </message>
    <message>
        <source>Over 65 years</source>
        <translation>Mayores de 65 años</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Owner after this step</source>
        <translation>Propietario tras este paso</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Horas pagadas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Planned time on the way</source>
        <translation>Tiempo previsto de camino</translation>
    </message>
    <message>
        <source>Planted ground</source>
        <translation>Suelo plantado</translation>
    </message>
    <message>
        <source>Published layers</source>
        <translation>Capas publicadas</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Precintado</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>Precintado a las</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Precintado el</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Sensor readings</source>
        <translation>Lecturas de los sensores</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>Firmado como</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Stay that is worth a word</source>
        <translation>Estancia digna de mención</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Time since the seal</source>
        <translation>Tiempo desde el precinto</translation>
    </message>
    <message>
        <source>Under 15 years</source>
        <translation>Menores de 15 años</translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>Residuos producidos</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Ways of the manifests</source>
        <translation>Recorridos de los manifiestos</translation>
    </message>
    <message>
        <source>Weighed at the gate</source>
        <translation>Pesado en la puerta</translation>
    </message>
    <message>
        <source>Workshops of the guide</source>
        <translation>Talleres de la guía</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celda</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <source>census suppressed</source>
        <translation>suprimido en el censo</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>cercas</translation>
    </message>
    <message>
        <source>no clinic reported</source>
        <translation>ninguna clínica informó</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>sin mensaje</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>barrio</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>barrios</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Alder Hall</source>
        <translation>Sala Alder</translation>
    </message>
    <message>
        <source>Alder Steps</source>
        <translation>Alder Steps</translation>
    </message>
    <message>
        <source>Ansel after</source>
        <translation>Ansel después</translation>
    </message>
    <message>
        <source>Ansel before</source>
        <translation>Ansel antes</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Birte after</source>
        <translation>Birte después</translation>
    </message>
    <message>
        <source>Birte before</source>
        <translation>Birte antes</translation>
    </message>
    <message>
        <source>Bright Shore</source>
        <translation>Bright Shore</translation>
    </message>
    <message>
        <source>Bright Shore Clinic</source>
        <translation>Clínica de Bright Shore</translation>
    </message>
    <message>
        <source>Care Circle</source>
        <translation>Círculo de Cuidados</translation>
    </message>
    <message>
        <source>City Guard</source>
        <translation>Guardia Municipal</translation>
    </message>
    <message>
        <source>Clover Hall</source>
        <translation>Sala Clover</translation>
    </message>
    <message>
        <source>Clover Rise</source>
        <translation>Clover Rise</translation>
    </message>
    <message>
        <source>Corvane</source>
        <translation>Corvane</translation>
    </message>
    <message>
        <source>Corvane Exchange</source>
        <translation>Bolsa Corvane</translation>
    </message>
    <message>
        <source>Corvane Haulage</source>
        <translation>Transportes Corvane</translation>
    </message>
    <message>
        <source>Corvane Salvage</source>
        <translation>Recuperación Corvane</translation>
    </message>
    <message>
        <source>Cressway</source>
        <translation>Cressway</translation>
    </message>
    <message>
        <source>Cressway Clinic</source>
        <translation>Clínica de Cressway</translation>
    </message>
    <message>
        <source>Dumpsley&apos;s Crew</source>
        <translation>Cuadrilla de Dumpsley</translation>
    </message>
    <message>
        <source>Fern Hall</source>
        <translation>Sala Fern</translation>
    </message>
    <message>
        <source>Fernhollow</source>
        <translation>Fernhollow</translation>
    </message>
    <message>
        <source>Gantry</source>
        <translation>Gantry</translation>
    </message>
    <message>
        <source>Gantry Clinic</source>
        <translation>Clínica de Gantry</translation>
    </message>
    <message>
        <source>Gantry Commons</source>
        <translation>Comunales de Gantry</translation>
    </message>
    <message>
        <source>Gantry Hall</source>
        <translation>Sala Gantry</translation>
    </message>
    <message>
        <source>Gantry Neighbours</source>
        <translation>Vecinos de Gantry</translation>
    </message>
    <message>
        <source>Gantry Yard</source>
        <translation>Patio de Gantry</translation>
    </message>
    <message>
        <source>Goods in use</source>
        <translation>Bienes en uso</translation>
    </message>
    <message>
        <source>Greenline Carts</source>
        <translation>Carros Greenline</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Gremio</translation>
    </message>
    <message>
        <source>Hawthorn End</source>
        <translation>Hawthorn End</translation>
    </message>
    <message>
        <source>Health Circle</source>
        <translation>Círculo de Salud</translation>
    </message>
    <message>
        <source>Heart Trust</source>
        <translation>Fundación del Corazón</translation>
    </message>
    <message>
        <source>Heart of Recycling</source>
        <translation>Corazón del Reciclaje</translation>
    </message>
    <message>
        <source>Ivy March</source>
        <translation>Ivy March</translation>
    </message>
    <message>
        <source>Kelpie Dip</source>
        <translation>Kelpie Dip</translation>
    </message>
    <message>
        <source>Kelpie Hall</source>
        <translation>Sala Kelpie</translation>
    </message>
    <message>
        <source>Larch Hall</source>
        <translation>Sala Larch</translation>
    </message>
    <message>
        <source>Larchfield</source>
        <translation>Larchfield</translation>
    </message>
    <message>
        <source>Lichen Clinic</source>
        <translation>Clínica Lichen</translation>
    </message>
    <message>
        <source>Lichen Court</source>
        <translation>Lichen Court</translation>
    </message>
    <message>
        <source>Linden Arc</source>
        <translation>Linden Arc</translation>
    </message>
    <message>
        <source>Linden Hall</source>
        <translation>Sala Linden</translation>
    </message>
    <message>
        <source>Moss Laboratory</source>
        <translation>Laboratorio Moss</translation>
    </message>
    <message>
        <source>Mossback Cooperative</source>
        <translation>Cooperativa Mossback</translation>
    </message>
    <message>
        <source>Mossgate</source>
        <translation>Mossgate</translation>
    </message>
    <message>
        <source>Mossgate Post</source>
        <translation>Puesto de Mossgate</translation>
    </message>
    <message>
        <source>Ninefold</source>
        <translation>Ninefold</translation>
    </message>
    <message>
        <source>Ninefold Cellars</source>
        <translation>Sótanos de Ninefold</translation>
    </message>
    <message>
        <source>Noah after</source>
        <translation>Noah después</translation>
    </message>
    <message>
        <source>Noah before</source>
        <translation>Noah antes</translation>
    </message>
    <message>
        <source>Open Circle</source>
        <translation>Círculo Abierto</translation>
    </message>
    <message>
        <source>Open Nanoworks</source>
        <translation>Nanotalleres Abiertos</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>Aire libre</translation>
    </message>
    <message>
        <source>Reed Hall</source>
        <translation>Sala Reed</translation>
    </message>
    <message>
        <source>Reedmace</source>
        <translation>Reedmace</translation>
    </message>
    <message>
        <source>Reedmace Clinic</source>
        <translation>Clínica de Reedmace</translation>
    </message>
    <message>
        <source>Saxifrage</source>
        <translation>Saxifrage</translation>
    </message>
    <message>
        <source>Saxifrage Pit</source>
        <translation>Pozo Saxifrage</translation>
    </message>
    <message>
        <source>Selene Gardens</source>
        <translation>Jardines de Selene</translation>
    </message>
    <message>
        <source>Selene&apos;s Bench</source>
        <translation>Banco de Selene</translation>
    </message>
    <message>
        <source>Selene&apos;s Circle</source>
        <translation>Círculo de Selene</translation>
    </message>
    <message>
        <source>Shore Post</source>
        <translation>Puesto de la Orilla</translation>
    </message>
    <message>
        <source>Shore belt</source>
        <translation>Franja de la orilla</translation>
    </message>
    <message>
        <source>Sorrel Edge</source>
        <translation>Sorrel Edge</translation>
    </message>
    <message>
        <source>Sorrel Hall</source>
        <translation>Sala Sorrel</translation>
    </message>
    <message>
        <source>Sphagnum</source>
        <translation>Sphagnum</translation>
    </message>
    <message>
        <source>Tallow Wharf</source>
        <translation>Tallow Wharf</translation>
    </message>
    <message>
        <source>Tallow Wharf Sheds</source>
        <translation>Naves de Tallow Wharf</translation>
    </message>
    <message>
        <source>Tansy Neighbours</source>
        <translation>Vecinos de Tansy</translation>
    </message>
    <message>
        <source>Tansy Repair Hall</source>
        <translation>Sala de Reparación Tansy</translation>
    </message>
    <message>
        <source>Tansy Row</source>
        <translation>Tansy Row</translation>
    </message>
    <message>
        <source>The Heart</source>
        <translation>El Corazón</translation>
    </message>
    <message>
        <source>Thistle Hall</source>
        <translation>Sala Thistle</translation>
    </message>
    <message>
        <source>Thistledown</source>
        <translation>Thistledown</translation>
    </message>
    <message>
        <source>Windrow</source>
        <translation>Windrow</translation>
    </message>
    <message>
        <source>Windrow Hall</source>
        <translation>Sala Windrow</translation>
    </message>
    <message>
        <source>Wrack Hall</source>
        <translation>Sala Wrack</translation>
    </message>
    <message>
        <source>Wrack Lanes</source>
        <translation>Wrack Lanes</translation>
    </message>
    <message>
        <source>Zia&apos;s Circle</source>
        <translation>Círculo de Zia</translation>
    </message>
    <message>
        <source>Zia&apos;s Workshop</source>
        <translation>Taller de Zia</translation>
    </message>
    <message>
        <source>biohazard</source>
        <translation>riesgo biológico</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposición</translation>
    </message>
    <message>
        <source>grow on carbon</source>
        <translation>cultivar sobre carbono</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>reparar</translation>
    </message>
    <message>
        <source>read a manifest</source>
        <translation>leer un manifiesto</translation>
    </message>
    <message>
        <source>read a sensor</source>
        <translation>leer un sensor</translation>
    </message>
    <message>
        <source>take apart</source>
        <translation>desmontar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>residuos</translation>
    </message>
    <message>
        <source>wealth</source>
        <translation>riqueza</translation>
    </message>
</context>
<context>
    <name>nouns</name>
    <message numerus="yes">
        <source>{n} carts</source>
        <extracomment>{n} cart</extracomment>
        <translation>
            <numerusform>{n} carro</numerusform>
            <numerusform>{n} carros</numerusform>
        </translation>
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
        <source>{n} drones</source>
        <extracomment>{n} drone</extracomment>
        <translation>
            <numerusform>{n} dron</numerusform>
            <numerusform>{n} drones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fences</source>
        <extracomment>{n} fence</extracomment>
        <translation>
            <numerusform>{n} cerca</numerusform>
            <numerusform>{n} cercas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guards</source>
        <extracomment>{n} guard</extracomment>
        <translation>
            <numerusform>{n} guardia</numerusform>
            <numerusform>{n} guardias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters</source>
        <extracomment>{n} quarter</extracomment>
        <translation>
            <numerusform>{n} barrio</numerusform>
            <numerusform>{n} barrios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Cell Census 2085</source>
        <translation>Censo de Celdas 2085</translation>
    </message>
    <message>
        <source>Green Survey</source>
        <translation>Catastro Verde</translation>
    </message>
    <message>
        <source>Open Nanoworks scales</source>
        <translation>Básculas de Nanotalleres Abiertos</translation>
    </message>
    <message>
        <source>Spore Net</source>
        <translation>Red de Esporas</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution</name>
    <message>
        <source>Recycle Revolution</source>
        <extracomment>title</extracomment>
        <translation>Recycle Revolution, la revolución del reciclaje</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/green-city</name>
    <message>
        <source>The green city</source>
        <extracomment>title</extracomment>
        <translation>La ciudad verde</translation>
    </message>
    <message>
        <source>Zia built the first hall. Ask the room what a city without a tip looks like, then point at the lake: everything that is left over goes there under seal. The net of {sensors.value} sensors told {readings.value} readings; {without_value.value} never came, {unheard.value} no relay acknowledged. Keep that for the third scene.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Zia construyó la primera sala. Pregunte al público cómo es una ciudad sin vertedero y señale el lago: todo lo que sobra va allí bajo precinto. La red de {sensors.value} sensores dio {readings.value} lecturas; {without_value.value} no llegaron nunca y {unheard.value} no las confirmó ningún repetidor. Guárdelo para la tercera escena.</translation>
    </message>
    <message>
        <source>{people} live in {cells} round a lake that cleans itself, and {green} of the usual cell is planted. {halls.value} halls take {made:.0} apart, molecule by molecule. What no machine can use again is {residue_share:.2} of it: {residue:.0} of biohazard in the year.</source>
        <extracomment>caption</extracomment>
        <translation>{people} viven en {cells} en torno a un lago que se limpia solo, y el {green} de la celda habitual está plantado. {halls.value} salas desmontan {made:.0}, molécula a molécula. Lo que ninguna máquina puede volver a usar es el {residue_share:.2}: {residue:.0} de riesgo biológico en el año.</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/guide</name>
    <message>
        <source>Recycle Revolution is a book of afternoons: {workshops.value} workshops in eight weeks, {times_more.value:.0} times as many people a week as before, most of them from {most_from}. They kept {kept:.1} in use and were paid for {paid:.0}. The poorest tenth still breathes {ratio_after.value:.1} times what the richest does; at the worst it was {ratio_peak.value:.1}.</source>
        <extracomment>caption</extracomment>
        <translation>Recycle Revolution es un libro de tardes: {workshops.value} talleres en ocho semanas, {times_more.value:.0} veces tantas personas por semana como antes, la mayoría de {most_from}. Mantuvieron {kept:.1} en uso y se les pagaron {paid:.0}. El décimo más pobre aún respira {ratio_after.value:.1} veces lo que el más rico; en el peor momento fueron {ratio_peak.value:.1}.</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>title</extracomment>
        <translation>La guía</translation>
    </message>
    <message>
        <source>Zia, Milo, Selene, Noah and Mars wrote one chapter each: take apart, read a manifest, grow on carbon, read a sensor, mend. End on the number that is not good yet, and leave the map to the room: which cell would you begin with?</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Zia, Milo, Selene, Noah y Mars escribieron un capítulo cada uno: desmontar, leer un manifiesto, cultivar sobre carbono, leer un sensor, reparar. Termine con el número que aún no es bueno y deje el mapa a la sala: ¿por qué celda empezarían?</translation>
    </message>
    <message>
        <source>{workshops.value} workshops, {paid:.0} paid</source>
        <extracomment>call-out</extracomment>
        <translation>{workshops.value} talleres, {paid:.0} pagadas</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/missing-loads</name>
    <message>
        <source>Milo drove for them once and knows the trick: seal, yard, and then the tag turns off its way. Of {suspect_sealed.value} loads that Corvane took over {suspect_never.value} never came, of all the others {others_never.value}. Drop its returns and everything else closes as well as chance would have it (p = {rest_closes:2}). The gap of {gap:.1} is an amount that the balance demands, not a column that somebody filled in.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Milo condujo una vez para ellos y conoce el truco: precinto, patio, y luego la etiqueta se desvía de su recorrido. De {suspect_sealed.value} cargas que tomó Corvane, {suspect_never.value} nunca llegaron; de todas las demás, {others_never.value}. Quite sus declaraciones y todo lo demás cuadra tan bien como querría el azar (p = {rest_closes:2}). La brecha de {gap:.1} es una cantidad que exige el balance, no una columna que alguien rellenó.</translation>
    </message>
    <message>
        <source>The missing loads</source>
        <extracomment>title</extracomment>
        <translation>Las cargas perdidas</translation>
    </message>
    <message>
        <source>{gate_t:.0} of {sealed_t:.0} sealed</source>
        <extracomment>call-out</extracomment>
        <translation>{gate_t:.0} de {sealed_t:.0} precintadas</translation>
    </message>
    <message>
        <source>{loads.value} loads were sealed for the Heart, {at_gate.value} came through its gate: {lost_t:.1} are on no scale. {suspect} books {claimed:.0} as brought; the seals, the gate and the lake together allow {allowed:.0}.</source>
        <extracomment>caption</extracomment>
        <translation>Se precintaron {loads.value} cargas para el Corazón y {at_gate.value} pasaron por su puerta: {lost_t:.1} no están en ninguna báscula. {suspect} anota {claimed:.0} como entregadas; los precintos, la puerta y el lago juntos permiten {allowed:.0}.</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/threat</name>
    <message>
        <source>In {moment}, at {swarm_when} at night, {swarm} are over the lake at once; {limit.value:.0} are worth an alarm, a week before there {week_before|was|were} {week_before.value}. A person breathes {breath_growth} more than in the first quarter, the poorest tenth {poor_to_rich.value:.1} times what the richest does.</source>
        <extracomment>caption</extracomment>
        <translation>En la {moment}, a las {swarm_when} de la noche, hay {swarm} sobre el lago a la vez; {limit.value:.0} merecen una alarma; una semana antes, {week_before.value}. Una persona respira un {breath_growth} más que en el primer trimestre; el décimo más pobre, {poor_to_rich.value:.1} veces lo que el más rico.</translation>
    </message>
    <message>
        <source>Noah&apos;s guard saw the swarm from the shore, but the sensors nearest to the water said nothing: they repeated the readings of a quarter before. And {layers_over.value} more layers of the map were published than were due, to make the picture look calm. The worst air is at {worst_where}, {worst:.0}: where the loads of the second scene lie.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>La guardia de Noah vio el enjambre desde la orilla, pero los sensores más cercanos al agua no dijeron nada: repetían las lecturas de un trimestre antes. Y se publicaron {layers_over.value} capas del mapa más de las previstas, para que la imagen pareciera tranquila. El peor aire está en {worst_where}, {worst:.0}: donde están las cargas de la segunda escena.</translation>
    </message>
    <message>
        <source>The Heart under threat</source>
        <extracomment>title</extracomment>
        <translation>El Corazón amenazado</translation>
    </message>
    <message>
        <source>{swarm} at {swarm_when}</source>
        <extracomment>call-out</extracomment>
        <translation>{swarm} a las {swarm_when}</translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/trap</name>
    <message>
        <source>Mars wanted to burn the yard; Selene knew what would be in the smoke. The diversion sends the biohazard back into the system that was built for it. Of {loads_after.value} loads sealed since, {gate_after.value} came. The worst cell falls from {worst_peak:.0} to {worst_after:.0}. Let the clock run and watch the south-east.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Mars quería quemar el patio; Selene sabía qué habría en el humo. El desvío devuelve el riesgo biológico al sistema que se construyó para él. De {loads_after.value} cargas precintadas desde entonces llegaron {gate_after.value}. La peor celda baja de {worst_peak:.0} a {worst_after:.0}. Deje correr el reloj y mire el sureste.</translation>
    </message>
    <message>
        <source>The trap</source>
        <extracomment>title</extracomment>
        <translation>La trampa</translation>
    </message>
    <message>
        <source>Two weeks later the gate stands open, and {trapped} find it shut behind them. The guard follows them home: {back:.1} come out of Gantry Yard and go where they were sealed for, {back_share} of what was lost. What a person breathes falls by {relief:abs}.</source>
        <extracomment>caption</extracomment>
        <translation>Dos semanas después la puerta está abierta, y {trapped} la encuentran cerrada a su espalda. La guardia los sigue a casa: {back:.1} salen del Patio de Gantry y van adonde dice su precinto, el {back_share} de lo perdido. Lo que respira una persona baja un {relief:abs}.</translation>
    </message>
    <message>
        <source>{back:.1} back into the system</source>
        <extracomment>call-out</extracomment>
        <translation>{back:.1} de vuelta en el sistema</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>ash</source>
        <translation>ceniza</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>carbon</source>
        <translation>carbono</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>transportista</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>carro</translation>
    </message>
    <message>
        <source>cfu/m³</source>
        <translation>ufc/m³</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>clínica</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
    <message>
        <source>discards</source>
        <translation>desechos</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>dron</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>guardia</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>corazón</translation>
    </message>
    <message>
        <source>landfill</source>
        <translation>vertedero</translation>
    </message>
    <message>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>metal</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>por 1000</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>silica</source>
        <translation>sílice</translation>
    </message>
    <message>
        <source>t/week</source>
        <translation>t/semana</translation>
    </message>
    <message>
        <source>vapour</source>
        <translation>vapor</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>taller</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>patio</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
    </message>
</context>
</TS>
