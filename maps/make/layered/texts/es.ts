<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>Strata, 2045</source>
        <translation>Strata, 2045</translation>
    </message>
    <message>
        <source>Who holds the credits that everybody earns?</source>
        <translation>¿Quién tiene los créditos que todos ganan?</translation>
    </message>
    <message>
        <source>made data · seed</source>
        <translation>datos inventados · semilla</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Account of</source>
        <translation>Cuenta de</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Asthma, per 1,000 residents</source>
        <translation>Asma, por cada 1000 residentes</translation>
    </message>
    <message>
        <source>Came within five years</source>
        <translation>Llegados en los últimos cinco años</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
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
        <source>Dust on the decks, yearly mean</source>
        <translation>Polvo en las cubiertas, media anual</translation>
    </message>
    <message>
        <source>Earned at</source>
        <translation>Ganado en</translation>
    </message>
    <message>
        <source>Eco-credits</source>
        <translation>Ecocréditos</translation>
    </message>
    <message>
        <source>Eco-credits earned in the year, per head</source>
        <translation>Ecocréditos ganados en el año, por persona</translation>
    </message>
    <message>
        <source>Eco-credits held at the end of October, per head</source>
        <translation>Ecocréditos en poder a finales de octubre, por persona</translation>
    </message>
    <message>
        <source>Eco-credits held at the end of the year, per head</source>
        <translation>Ecocréditos en poder a finales de año, por persona</translation>
    </message>
    <message>
        <source>Eco-credits held, per head</source>
        <translation>Ecocréditos en poder, por persona</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Height of the deck</source>
        <translation>Altura de la cubierta</translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation>Altura de la chimenea</translation>
    </message>
    <message>
        <source>Holders of accounts</source>
        <translation>Titulares de cuentas</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Ledger of the eco-credits</source>
        <translation>Libro de los ecocréditos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>Ingresos bajos</translation>
    </message>
    <message>
        <source>Margin of error of the median income</source>
        <translation>Margen de error de la mediana de ingresos</translation>
    </message>
    <message>
        <source>Median income</source>
        <translation>Mediana de ingresos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>Registered at</source>
        <translation>Registrado en</translation>
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
        <source>Stands in</source>
        <translation>Está en</translation>
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
        <source>Way to the nearest workshop</source>
        <translation>Camino al taller más cercano</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>census suppressed</source>
        <translation>suprimido en el censo</translation>
    </message>
    <message>
        <source>clinic did not report</source>
        <translation>la clínica no informó</translation>
    </message>
    <message>
        <source>district</source>
        <translation>distrito</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>distritos</translation>
    </message>
    <message>
        <source>no measuring station</source>
        <translation>sin estación de medición</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Arcade Depot</source>
        <translation>Depósito de Arcade</translation>
    </message>
    <message>
        <source>Ash Garden</source>
        <translation>Ash Garden</translation>
    </message>
    <message>
        <source>Ash Lane</source>
        <translation>Ash Lane</translation>
    </message>
    <message>
        <source>Ash Slip</source>
        <translation>Ash Slip</translation>
    </message>
    <message>
        <source>Ash Spire</source>
        <translation>Ash Spire</translation>
    </message>
    <message>
        <source>Ash Wharf</source>
        <translation>Ash Wharf</translation>
    </message>
    <message>
        <source>Barrow Bridge</source>
        <translation>Barrow Bridge</translation>
    </message>
    <message>
        <source>Barrow Heights</source>
        <translation>Barrow Heights</translation>
    </message>
    <message>
        <source>Barrow Lawn</source>
        <translation>Barrow Lawn</translation>
    </message>
    <message>
        <source>Barrow Passage</source>
        <translation>Barrow Passage</translation>
    </message>
    <message>
        <source>Barrow Row</source>
        <translation>Barrow Row</translation>
    </message>
    <message>
        <source>Barrow Row Workshop</source>
        <translation>Taller de Barrow Row</translation>
    </message>
    <message>
        <source>Barrow Undercroft</source>
        <translation>Barrow Undercroft</translation>
    </message>
    <message>
        <source>Barrow Undercroft Heap</source>
        <translation>Montón de Barrow Undercroft</translation>
    </message>
    <message>
        <source>Bellow Court</source>
        <translation>Bellow Court</translation>
    </message>
    <message>
        <source>Bellow Gantry</source>
        <translation>Bellow Gantry</translation>
    </message>
    <message>
        <source>Bellow Hulk</source>
        <translation>Bellow Hulk</translation>
    </message>
    <message>
        <source>Bellow Hulk Heap</source>
        <translation>Montón de Bellow Hulk</translation>
    </message>
    <message>
        <source>Bellow Market</source>
        <translation>Bellow Market</translation>
    </message>
    <message>
        <source>Bellow Promenade</source>
        <translation>Bellow Promenade</translation>
    </message>
    <message>
        <source>Bellow Promenade Workshop</source>
        <translation>Taller de Bellow Promenade</translation>
    </message>
    <message>
        <source>Cable Chute</source>
        <translation>Cable Chute</translation>
    </message>
    <message>
        <source>Cable Passage</source>
        <translation>Cable Passage</translation>
    </message>
    <message>
        <source>Cable Sluice</source>
        <translation>Cable Sluice</translation>
    </message>
    <message>
        <source>Cable Spire</source>
        <translation>Cable Spire</translation>
    </message>
    <message>
        <source>Cable Terrace</source>
        <translation>Cable Terrace</translation>
    </message>
    <message>
        <source>Chute Nano-Factory</source>
        <translation>Nanofábrica Chute</translation>
    </message>
    <message>
        <source>Cinder Close</source>
        <translation>Cinder Close</translation>
    </message>
    <message>
        <source>Cinder Close Workshop</source>
        <translation>Taller de Cinder Close</translation>
    </message>
    <message>
        <source>Cinder Market</source>
        <translation>Cinder Market</translation>
    </message>
    <message>
        <source>Cinder Ramp</source>
        <translation>Cinder Ramp</translation>
    </message>
    <message>
        <source>Cinder Sluice</source>
        <translation>Cinder Sluice</translation>
    </message>
    <message>
        <source>Cinder Sluice Workshop</source>
        <translation>Taller de Cinder Sluice</translation>
    </message>
    <message>
        <source>Cinder Works</source>
        <translation>Cinder Works</translation>
    </message>
    <message>
        <source>Citizens of {name}</source>
        <translation>Ciudadanía de {name}</translation>
    </message>
    <message>
        <source>Clasp Arbour</source>
        <translation>Clasp Arbour</translation>
    </message>
    <message>
        <source>Clasp Cloister</source>
        <translation>Clasp Cloister</translation>
    </message>
    <message>
        <source>Clasp Gantry</source>
        <translation>Clasp Gantry</translation>
    </message>
    <message>
        <source>Clasp Hulk</source>
        <translation>Clasp Hulk</translation>
    </message>
    <message>
        <source>Clasp Pinnacle</source>
        <translation>Clasp Pinnacle</translation>
    </message>
    <message>
        <source>Clasp Walk</source>
        <translation>Clasp Walk</translation>
    </message>
    <message>
        <source>Commons Workshop Net</source>
        <translation>Red de Talleres Comunales</translation>
    </message>
    <message>
        <source>Copper Outlook</source>
        <translation>Copper Outlook</translation>
    </message>
    <message>
        <source>Copper Promenade</source>
        <translation>Copper Promenade</translation>
    </message>
    <message>
        <source>Copper Ramp</source>
        <translation>Copper Ramp</translation>
    </message>
    <message>
        <source>Copper Sump</source>
        <translation>Copper Sump</translation>
    </message>
    <message>
        <source>Copper Walk</source>
        <translation>Copper Walk</translation>
    </message>
    <message>
        <source>Copper Wharf</source>
        <translation>Copper Wharf</translation>
    </message>
    <message>
        <source>Cress Ballast</source>
        <translation>Cress Ballast</translation>
    </message>
    <message>
        <source>Cress Bridge</source>
        <translation>Cress Bridge</translation>
    </message>
    <message>
        <source>Cress Garden</source>
        <translation>Cress Garden</translation>
    </message>
    <message>
        <source>Cress Outlook</source>
        <translation>Cress Outlook</translation>
    </message>
    <message>
        <source>Cress Passage</source>
        <translation>Cress Passage</translation>
    </message>
    <message>
        <source>Cress Row</source>
        <translation>Cress Row</translation>
    </message>
    <message>
        <source>Cress Row Heap</source>
        <translation>Montón de Cress Row</translation>
    </message>
    <message>
        <source>Crest Depot</source>
        <translation>Depósito de Crest</translation>
    </message>
    <message>
        <source>Dray Chute</source>
        <translation>Dray Chute</translation>
    </message>
    <message>
        <source>Dray Hall</source>
        <translation>Dray Hall</translation>
    </message>
    <message>
        <source>Dray Orchard</source>
        <translation>Dray Orchard</translation>
    </message>
    <message>
        <source>Dray Parade</source>
        <translation>Dray Parade</translation>
    </message>
    <message>
        <source>Dray Slip</source>
        <translation>Dray Slip</translation>
    </message>
    <message>
        <source>Dray Slip Heap</source>
        <translation>Montón de Dray Slip</translation>
    </message>
    <message>
        <source>Dray Spire</source>
        <translation>Dray Spire</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Dron</translation>
    </message>
    <message>
        <source>Ebb Landfill</source>
        <translation>Vertedero Ebb</translation>
    </message>
    <message>
        <source>Ember Belvedere</source>
        <translation>Ember Belvedere</translation>
    </message>
    <message>
        <source>Ember Hulk</source>
        <translation>Ember Hulk</translation>
    </message>
    <message>
        <source>Ember Hulk Heap</source>
        <translation>Montón de Ember Hulk</translation>
    </message>
    <message>
        <source>Ember Mews</source>
        <translation>Ember Mews</translation>
    </message>
    <message>
        <source>Ember Square</source>
        <translation>Ember Square</translation>
    </message>
    <message>
        <source>Ember Terrace</source>
        <translation>Ember Terrace</translation>
    </message>
    <message>
        <source>Ember Yard</source>
        <translation>Ember Yard</translation>
    </message>
    <message>
        <source>Fennel Crest</source>
        <translation>Fennel Crest</translation>
    </message>
    <message>
        <source>Fennel Mews</source>
        <translation>Fennel Mews</translation>
    </message>
    <message>
        <source>Fennel Orchard</source>
        <translation>Fennel Orchard</translation>
    </message>
    <message>
        <source>Fennel Orchard Workshop</source>
        <translation>Taller de Fennel Orchard</translation>
    </message>
    <message>
        <source>Fennel Undercroft</source>
        <translation>Fennel Undercroft</translation>
    </message>
    <message>
        <source>Fennel Undercroft Heap</source>
        <translation>Montón de Fennel Undercroft</translation>
    </message>
    <message>
        <source>Fennel Works</source>
        <translation>Fennel Works</translation>
    </message>
    <message>
        <source>Flint Crown</source>
        <translation>Flint Crown</translation>
    </message>
    <message>
        <source>Flint Gallery</source>
        <translation>Flint Gallery</translation>
    </message>
    <message>
        <source>Flint Gallery Workshop</source>
        <translation>Taller de Flint Gallery</translation>
    </message>
    <message>
        <source>Flint Garden</source>
        <translation>Flint Garden</translation>
    </message>
    <message>
        <source>Flint Lane</source>
        <translation>Flint Lane</translation>
    </message>
    <message>
        <source>Flint Lane Workshop</source>
        <translation>Taller de Flint Lane</translation>
    </message>
    <message>
        <source>Flint Sump</source>
        <translation>Flint Sump</translation>
    </message>
    <message>
        <source>Gallery Depot</source>
        <translation>Depósito de Gallery</translation>
    </message>
    <message>
        <source>Gannet Arbour</source>
        <translation>Gannet Arbour</translation>
    </message>
    <message>
        <source>Gannet Court</source>
        <translation>Gannet Court</translation>
    </message>
    <message>
        <source>Gannet Crest</source>
        <translation>Gannet Crest</translation>
    </message>
    <message>
        <source>Gannet Crest Workshop</source>
        <translation>Taller de Gannet Crest</translation>
    </message>
    <message>
        <source>Gannet Hall</source>
        <translation>Gannet Hall</translation>
    </message>
    <message>
        <source>Gannet Siding</source>
        <translation>Gannet Siding</translation>
    </message>
    <message>
        <source>Gannet Undercroft</source>
        <translation>Gannet Undercroft</translation>
    </message>
    <message>
        <source>Gantry Depot</source>
        <translation>Depósito de Gantry</translation>
    </message>
    <message>
        <source>Gilt Court</source>
        <translation>Gilt Court</translation>
    </message>
    <message>
        <source>Gilt Crest</source>
        <translation>Gilt Crest</translation>
    </message>
    <message>
        <source>Gilt Crest Workshop</source>
        <translation>Taller de Gilt Crest</translation>
    </message>
    <message>
        <source>Gilt Crown</source>
        <translation>Gilt Crown</translation>
    </message>
    <message>
        <source>Gilt Market</source>
        <translation>Gilt Market</translation>
    </message>
    <message>
        <source>Gilt Terrace</source>
        <translation>Gilt Terrace</translation>
    </message>
    <message>
        <source>Gilt Wharf</source>
        <translation>Gilt Wharf</translation>
    </message>
    <message>
        <source>Goods in use</source>
        <translation>Bienes en uso</translation>
    </message>
    <message>
        <source>Hatch Outlook</source>
        <translation>Hatch Outlook</translation>
    </message>
    <message>
        <source>Hatch Siding</source>
        <translation>Hatch Siding</translation>
    </message>
    <message>
        <source>Hatch Slip</source>
        <translation>Hatch Slip</translation>
    </message>
    <message>
        <source>Hatch Stairs</source>
        <translation>Hatch Stairs</translation>
    </message>
    <message>
        <source>Heather Crest</source>
        <translation>Heather Crest</translation>
    </message>
    <message>
        <source>Heather Gallery</source>
        <translation>Heather Gallery</translation>
    </message>
    <message>
        <source>Heather Gantry</source>
        <translation>Heather Gantry</translation>
    </message>
    <message>
        <source>Heather Hulk</source>
        <translation>Heather Hulk</translation>
    </message>
    <message>
        <source>Heather Hulk Heap</source>
        <translation>Montón de Heather Hulk</translation>
    </message>
    <message>
        <source>Heather Lawn</source>
        <translation>Heather Lawn</translation>
    </message>
    <message>
        <source>Heather Walk</source>
        <translation>Heather Walk</translation>
    </message>
    <message>
        <source>Hinge Belvedere</source>
        <translation>Hinge Belvedere</translation>
    </message>
    <message>
        <source>Hinge Cloister</source>
        <translation>Hinge Cloister</translation>
    </message>
    <message>
        <source>Hinge Gantry</source>
        <translation>Hinge Gantry</translation>
    </message>
    <message>
        <source>Hinge Grove</source>
        <translation>Hinge Grove</translation>
    </message>
    <message>
        <source>Hinge Row</source>
        <translation>Hinge Row</translation>
    </message>
    <message>
        <source>Hinge Row Workshop</source>
        <translation>Taller de Hinge Row</translation>
    </message>
    <message>
        <source>Hinge Sluice</source>
        <translation>Hinge Sluice</translation>
    </message>
    <message>
        <source>Hinge Stairs</source>
        <translation>Hinge Stairs</translation>
    </message>
    <message>
        <source>Ivory Aerie</source>
        <translation>Ivory Aerie</translation>
    </message>
    <message>
        <source>Ivory Passage</source>
        <translation>Ivory Passage</translation>
    </message>
    <message>
        <source>Ivory Promenade</source>
        <translation>Ivory Promenade</translation>
    </message>
    <message>
        <source>Ivory Ramp</source>
        <translation>Ivory Ramp</translation>
    </message>
    <message>
        <source>Ivory Sump</source>
        <translation>Ivory Sump</translation>
    </message>
    <message>
        <source>Ivory Yard</source>
        <translation>Ivory Yard</translation>
    </message>
    <message>
        <source>Juniper Court</source>
        <translation>Juniper Court</translation>
    </message>
    <message>
        <source>Juniper Grove</source>
        <translation>Juniper Grove</translation>
    </message>
    <message>
        <source>Juniper Hall</source>
        <translation>Juniper Hall</translation>
    </message>
    <message>
        <source>Juniper Siding</source>
        <translation>Juniper Siding</translation>
    </message>
    <message>
        <source>Juniper Siding Heap</source>
        <translation>Montón de Juniper Siding</translation>
    </message>
    <message>
        <source>Kestrel Ballast</source>
        <translation>Kestrel Ballast</translation>
    </message>
    <message>
        <source>Kestrel Crown</source>
        <translation>Kestrel Crown</translation>
    </message>
    <message>
        <source>Kestrel Gate</source>
        <translation>Kestrel Gate</translation>
    </message>
    <message>
        <source>Kestrel Passage</source>
        <translation>Kestrel Passage</translation>
    </message>
    <message>
        <source>Kestrel Row</source>
        <translation>Kestrel Row</translation>
    </message>
    <message>
        <source>Kestrel Row Heap</source>
        <translation>Montón de Kestrel Row</translation>
    </message>
    <message>
        <source>Kiln Depot</source>
        <translation>Depósito de Kiln</translation>
    </message>
    <message>
        <source>Lantern Culvert</source>
        <translation>Lantern Culvert</translation>
    </message>
    <message>
        <source>Lantern Garden</source>
        <translation>Lantern Garden</translation>
    </message>
    <message>
        <source>Lantern Parade</source>
        <translation>Lantern Parade</translation>
    </message>
    <message>
        <source>Lantern Passage</source>
        <translation>Lantern Passage</translation>
    </message>
    <message>
        <source>Lantern Square</source>
        <translation>Lantern Square</translation>
    </message>
    <message>
        <source>Lantern Square Workshop</source>
        <translation>Taller de Lantern Square</translation>
    </message>
    <message>
        <source>Lichen Gantry</source>
        <translation>Lichen Gantry</translation>
    </message>
    <message>
        <source>Lichen Heights</source>
        <translation>Lichen Heights</translation>
    </message>
    <message>
        <source>Lichen Mews</source>
        <translation>Lichen Mews</translation>
    </message>
    <message>
        <source>Lichen Promenade</source>
        <translation>Lichen Promenade</translation>
    </message>
    <message>
        <source>Lichen Square</source>
        <translation>Lichen Square</translation>
    </message>
    <message>
        <source>Lichen Square Workshop</source>
        <translation>Taller de Lichen Square</translation>
    </message>
    <message>
        <source>Lichen Undercroft</source>
        <translation>Lichen Undercroft</translation>
    </message>
    <message>
        <source>Lichen Undercroft Workshop</source>
        <translation>Taller de Lichen Undercroft</translation>
    </message>
    <message>
        <source>Loom Orchard</source>
        <translation>Loom Orchard</translation>
    </message>
    <message>
        <source>Loom Spire</source>
        <translation>Loom Spire</translation>
    </message>
    <message>
        <source>Loom Square</source>
        <translation>Loom Square</translation>
    </message>
    <message>
        <source>Loom Wharf</source>
        <translation>Loom Wharf</translation>
    </message>
    <message>
        <source>Loom Wharf Workshop</source>
        <translation>Taller de Loom Wharf</translation>
    </message>
    <message>
        <source>Lowgate Depot</source>
        <translation>Depósito de Lowgate</translation>
    </message>
    <message>
        <source>Malik&apos;s round 1 after</source>
        <translation>Ronda 1 de Malik, después</translation>
    </message>
    <message>
        <source>Malik&apos;s round 1 before</source>
        <translation>Ronda 1 de Malik, antes</translation>
    </message>
    <message>
        <source>Malik&apos;s round 2 after</source>
        <translation>Ronda 2 de Malik, después</translation>
    </message>
    <message>
        <source>Malik&apos;s round 2 before</source>
        <translation>Ronda 2 de Malik, antes</translation>
    </message>
    <message>
        <source>Malik&apos;s round 3 after</source>
        <translation>Ronda 3 de Malik, después</translation>
    </message>
    <message>
        <source>Malik&apos;s round 3 before</source>
        <translation>Ronda 3 de Malik, antes</translation>
    </message>
    <message>
        <source>Malik&apos;s round 4 after</source>
        <translation>Ronda 4 de Malik, después</translation>
    </message>
    <message>
        <source>Malik&apos;s round 4 before</source>
        <translation>Ronda 4 de Malik, antes</translation>
    </message>
    <message>
        <source>Marl Crown</source>
        <translation>Marl Crown</translation>
    </message>
    <message>
        <source>Marl Lane</source>
        <translation>Marl Lane</translation>
    </message>
    <message>
        <source>Marl Promenade</source>
        <translation>Marl Promenade</translation>
    </message>
    <message>
        <source>Marl Ramp</source>
        <translation>Marl Ramp</translation>
    </message>
    <message>
        <source>Marl Ramp Workshop</source>
        <translation>Taller de Marl Ramp</translation>
    </message>
    <message>
        <source>Mica Arcade</source>
        <translation>Mica Arcade</translation>
    </message>
    <message>
        <source>Mica Parade</source>
        <translation>Mica Parade</translation>
    </message>
    <message>
        <source>Mica Promenade</source>
        <translation>Mica Promenade</translation>
    </message>
    <message>
        <source>Mica Row</source>
        <translation>Mica Row</translation>
    </message>
    <message>
        <source>Mica Row Workshop</source>
        <translation>Taller de Mica Row</translation>
    </message>
    <message>
        <source>Mica Sluice</source>
        <translation>Mica Sluice</translation>
    </message>
    <message>
        <source>Mica Spire</source>
        <translation>Mica Spire</translation>
    </message>
    <message>
        <source>Nettle Aerie</source>
        <translation>Nettle Aerie</translation>
    </message>
    <message>
        <source>Nettle Cloister</source>
        <translation>Nettle Cloister</translation>
    </message>
    <message>
        <source>Nettle Drift</source>
        <translation>Nettle Drift</translation>
    </message>
    <message>
        <source>Nettle Drift Workshop</source>
        <translation>Taller de Nettle Drift</translation>
    </message>
    <message>
        <source>Nettle Kiln</source>
        <translation>Nettle Kiln</translation>
    </message>
    <message>
        <source>Nettle Orchard</source>
        <translation>Nettle Orchard</translation>
    </message>
    <message>
        <source>Northface Nano-Factory</source>
        <translation>Nanofábrica Northface</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>Aire libre</translation>
    </message>
    <message>
        <source>Orchard Depot</source>
        <translation>Depósito de Orchard</translation>
    </message>
    <message>
        <source>Oriel Aerie</source>
        <translation>Oriel Aerie</translation>
    </message>
    <message>
        <source>Oriel Hall</source>
        <translation>Oriel Hall</translation>
    </message>
    <message>
        <source>Oriel Hulk</source>
        <translation>Oriel Hulk</translation>
    </message>
    <message>
        <source>Oriel Hulk Heap</source>
        <translation>Montón de Oriel Hulk</translation>
    </message>
    <message>
        <source>Oriel Lawn</source>
        <translation>Oriel Lawn</translation>
    </message>
    <message>
        <source>Oriel Parade</source>
        <translation>Oriel Parade</translation>
    </message>
    <message>
        <source>Oriel Works</source>
        <translation>Oriel Works</translation>
    </message>
    <message>
        <source>Oriel Works Workshop</source>
        <translation>Taller de Oriel Works</translation>
    </message>
    <message>
        <source>Otter Close</source>
        <translation>Otter Close</translation>
    </message>
    <message>
        <source>Otter Court</source>
        <translation>Otter Court</translation>
    </message>
    <message>
        <source>Otter Court Workshop</source>
        <translation>Taller de Otter Court</translation>
    </message>
    <message>
        <source>Otter Heights</source>
        <translation>Otter Heights</translation>
    </message>
    <message>
        <source>Otter Undercroft</source>
        <translation>Otter Undercroft</translation>
    </message>
    <message>
        <source>Otter Walk</source>
        <translation>Otter Walk</translation>
    </message>
    <message>
        <source>Otter Walk Workshop</source>
        <translation>Taller de Otter Walk</translation>
    </message>
    <message>
        <source>Otter Wharf</source>
        <translation>Otter Wharf</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Ultramar</translation>
    </message>
    <message>
        <source>Perpetual Matter</source>
        <translation>Materia Perpetua</translation>
    </message>
    <message>
        <source>Pewter Chute</source>
        <translation>Pewter Chute</translation>
    </message>
    <message>
        <source>Pewter Crest</source>
        <translation>Pewter Crest</translation>
    </message>
    <message>
        <source>Pewter Crest Workshop</source>
        <translation>Taller de Pewter Crest</translation>
    </message>
    <message>
        <source>Pewter Grove</source>
        <translation>Pewter Grove</translation>
    </message>
    <message>
        <source>Pewter Hall</source>
        <translation>Pewter Hall</translation>
    </message>
    <message>
        <source>Pewter Hall Workshop</source>
        <translation>Taller de Pewter Hall</translation>
    </message>
    <message>
        <source>Pewter Ramp</source>
        <translation>Pewter Ramp</translation>
    </message>
    <message>
        <source>Pewter Sluice</source>
        <translation>Pewter Sluice</translation>
    </message>
    <message>
        <source>Quill Arbour</source>
        <translation>Quill Arbour</translation>
    </message>
    <message>
        <source>Quill Crown</source>
        <translation>Quill Crown</translation>
    </message>
    <message>
        <source>Quill Gate</source>
        <translation>Quill Gate</translation>
    </message>
    <message>
        <source>Quill Gate Workshop</source>
        <translation>Taller de Quill Gate</translation>
    </message>
    <message>
        <source>Quill Undercroft</source>
        <translation>Quill Undercroft</translation>
    </message>
    <message>
        <source>Quill Works</source>
        <translation>Quill Works</translation>
    </message>
    <message>
        <source>Quill Works Workshop</source>
        <translation>Taller de Quill Works</translation>
    </message>
    <message>
        <source>Rivet Aerie</source>
        <translation>Rivet Aerie</translation>
    </message>
    <message>
        <source>Rivet Gantry</source>
        <translation>Rivet Gantry</translation>
    </message>
    <message>
        <source>Rivet Gantry Workshop</source>
        <translation>Taller de Rivet Gantry</translation>
    </message>
    <message>
        <source>Rivet Mews</source>
        <translation>Rivet Mews</translation>
    </message>
    <message>
        <source>Rivet Promenade</source>
        <translation>Rivet Promenade</translation>
    </message>
    <message>
        <source>Rivet Slip</source>
        <translation>Rivet Slip</translation>
    </message>
    <message>
        <source>Rivet Slip Heap</source>
        <translation>Montón de Rivet Slip</translation>
    </message>
    <message>
        <source>Rivet Walk</source>
        <translation>Rivet Walk</translation>
    </message>
    <message>
        <source>Rook Belvedere</source>
        <translation>Rook Belvedere</translation>
    </message>
    <message>
        <source>Rook Gate</source>
        <translation>Rook Gate</translation>
    </message>
    <message>
        <source>Rook Gate Workshop</source>
        <translation>Taller de Rook Gate</translation>
    </message>
    <message>
        <source>Rook Lane</source>
        <translation>Rook Lane</translation>
    </message>
    <message>
        <source>Rook Works</source>
        <translation>Rook Works</translation>
    </message>
    <message>
        <source>Saffron Cloister</source>
        <translation>Saffron Cloister</translation>
    </message>
    <message>
        <source>Saffron Cloister Workshop</source>
        <translation>Taller de Saffron Cloister</translation>
    </message>
    <message>
        <source>Saffron Close</source>
        <translation>Saffron Close</translation>
    </message>
    <message>
        <source>Saffron Close Workshop</source>
        <translation>Taller de Saffron Close</translation>
    </message>
    <message>
        <source>Saffron Crown</source>
        <translation>Saffron Crown</translation>
    </message>
    <message>
        <source>Saffron Gantry</source>
        <translation>Saffron Gantry</translation>
    </message>
    <message>
        <source>Saffron Gantry Workshop</source>
        <translation>Taller de Saffron Gantry</translation>
    </message>
    <message>
        <source>Saffron Sluice</source>
        <translation>Saffron Sluice</translation>
    </message>
    <message>
        <source>Salt Aerie</source>
        <translation>Salt Aerie</translation>
    </message>
    <message>
        <source>Salt Drift</source>
        <translation>Salt Drift</translation>
    </message>
    <message>
        <source>Salt Drift Heap</source>
        <translation>Montón de Salt Drift</translation>
    </message>
    <message>
        <source>Salt Gate</source>
        <translation>Salt Gate</translation>
    </message>
    <message>
        <source>Salt Kiln</source>
        <translation>Salt Kiln</translation>
    </message>
    <message>
        <source>Salt Market</source>
        <translation>Salt Market</translation>
    </message>
    <message>
        <source>Salt Orchard</source>
        <translation>Salt Orchard</translation>
    </message>
    <message>
        <source>Salt Sump</source>
        <translation>Salt Sump</translation>
    </message>
    <message>
        <source>Scavengers&apos; Guild</source>
        <translation>Gremio de Rebuscadores</translation>
    </message>
    <message>
        <source>Skyhook Quay</source>
        <translation>Muelle Skyhook</translation>
    </message>
    <message>
        <source>Skyhook Shipping</source>
        <translation>Naviera Skyhook</translation>
    </message>
    <message>
        <source>Slipway Depot</source>
        <translation>Depósito de Slipway</translation>
    </message>
    <message>
        <source>Sluice Furnace</source>
        <translation>Horno Sluice</translation>
    </message>
    <message>
        <source>Sorrel Aerie</source>
        <translation>Sorrel Aerie</translation>
    </message>
    <message>
        <source>Sorrel Aerie Workshop</source>
        <translation>Taller de Sorrel Aerie</translation>
    </message>
    <message>
        <source>Sorrel Close</source>
        <translation>Sorrel Close</translation>
    </message>
    <message>
        <source>Sorrel Court</source>
        <translation>Sorrel Court</translation>
    </message>
    <message>
        <source>Sorrel Slip</source>
        <translation>Sorrel Slip</translation>
    </message>
    <message>
        <source>Sorrel Wharf</source>
        <translation>Sorrel Wharf</translation>
    </message>
    <message>
        <source>Stairs Depot</source>
        <translation>Depósito de Stairs</translation>
    </message>
    <message>
        <source>Strata Collection</source>
        <translation>Recogida de Strata</translation>
    </message>
    <message>
        <source>Strata Foundries</source>
        <translation>Fundiciones de Strata</translation>
    </message>
    <message>
        <source>Strata Heat</source>
        <translation>Calor de Strata</translation>
    </message>
    <message>
        <source>Tallow Outlook</source>
        <translation>Tallow Outlook</translation>
    </message>
    <message>
        <source>Tallow Ramp</source>
        <translation>Tallow Ramp</translation>
    </message>
    <message>
        <source>Tallow Sump</source>
        <translation>Tallow Sump</translation>
    </message>
    <message>
        <source>Tallow Walk</source>
        <translation>Tallow Walk</translation>
    </message>
    <message>
        <source>Tallow Wharf</source>
        <translation>Tallow Wharf</translation>
    </message>
    <message>
        <source>Tansy Arcade</source>
        <translation>Tansy Arcade</translation>
    </message>
    <message>
        <source>Tansy Ballast</source>
        <translation>Tansy Ballast</translation>
    </message>
    <message>
        <source>Tansy Crown</source>
        <translation>Tansy Crown</translation>
    </message>
    <message>
        <source>Tansy Gallery</source>
        <translation>Tansy Gallery</translation>
    </message>
    <message>
        <source>Tansy Lawn</source>
        <translation>Tansy Lawn</translation>
    </message>
    <message>
        <source>Tansy Lawn Workshop</source>
        <translation>Taller de Tansy Lawn</translation>
    </message>
    <message>
        <source>Terrace gardens</source>
        <translation>Jardines en terrazas</translation>
    </message>
    <message>
        <source>Thistle Aerie</source>
        <translation>Thistle Aerie</translation>
    </message>
    <message>
        <source>Thistle Arbour</source>
        <translation>Thistle Arbour</translation>
    </message>
    <message>
        <source>Thistle Chute</source>
        <translation>Thistle Chute</translation>
    </message>
    <message>
        <source>Thistle Cloister</source>
        <translation>Thistle Cloister</translation>
    </message>
    <message>
        <source>Thistle Passage</source>
        <translation>Thistle Passage</translation>
    </message>
    <message>
        <source>Thistle Sump</source>
        <translation>Thistle Sump</translation>
    </message>
    <message>
        <source>Tideline Fabrication</source>
        <translation>Fabricación Tideline</translation>
    </message>
    <message>
        <source>Tideline Nano-Factory</source>
        <translation>Nanofábrica Tideline</translation>
    </message>
    <message>
        <source>Umber Ballast</source>
        <translation>Umber Ballast</translation>
    </message>
    <message>
        <source>Umber Chute</source>
        <translation>Umber Chute</translation>
    </message>
    <message>
        <source>Umber Close</source>
        <translation>Umber Close</translation>
    </message>
    <message>
        <source>Umber Close Workshop</source>
        <translation>Taller de Umber Close</translation>
    </message>
    <message>
        <source>Umber Gate</source>
        <translation>Umber Gate</translation>
    </message>
    <message>
        <source>Umber Pinnacle</source>
        <translation>Umber Pinnacle</translation>
    </message>
    <message>
        <source>Umber Square</source>
        <translation>Umber Square</translation>
    </message>
    <message>
        <source>Umber Square Workshop</source>
        <translation>Taller de Umber Square</translation>
    </message>
    <message>
        <source>Undertow Nano-Factory</source>
        <translation>Nanofábrica Undertow</translation>
    </message>
    <message>
        <source>Vetch Close</source>
        <translation>Vetch Close</translation>
    </message>
    <message>
        <source>Vetch Crest</source>
        <translation>Vetch Crest</translation>
    </message>
    <message>
        <source>Vetch Parade</source>
        <translation>Vetch Parade</translation>
    </message>
    <message>
        <source>Vetch Passage</source>
        <translation>Vetch Passage</translation>
    </message>
    <message>
        <source>Vetch Sump</source>
        <translation>Vetch Sump</translation>
    </message>
    <message>
        <source>Westfall Nano-Factory</source>
        <translation>Nanofábrica Westfall</translation>
    </message>
    <message>
        <source>Wicker Culvert</source>
        <translation>Wicker Culvert</translation>
    </message>
    <message>
        <source>Wicker Culvert Heap</source>
        <translation>Montón de Wicker Culvert</translation>
    </message>
    <message>
        <source>Wicker Heights</source>
        <translation>Wicker Heights</translation>
    </message>
    <message>
        <source>Wicker Market</source>
        <translation>Wicker Market</translation>
    </message>
    <message>
        <source>Wicker Market Workshop</source>
        <translation>Taller de Wicker Market</translation>
    </message>
    <message>
        <source>Wicker Mews</source>
        <translation>Wicker Mews</translation>
    </message>
    <message>
        <source>Wicker Orchard</source>
        <translation>Wicker Orchard</translation>
    </message>
    <message>
        <source>Wicker Row</source>
        <translation>Wicker Row</translation>
    </message>
    <message>
        <source>Wicker Row Heap</source>
        <translation>Montón de Wicker Row</translation>
    </message>
    <message>
        <source>Wren Hulk</source>
        <translation>Wren Hulk</translation>
    </message>
    <message>
        <source>Wren Lawn</source>
        <translation>Wren Lawn</translation>
    </message>
    <message>
        <source>Wren Lawn Workshop</source>
        <translation>Taller de Wren Lawn</translation>
    </message>
    <message>
        <source>Wren Outlook</source>
        <translation>Wren Outlook</translation>
    </message>
    <message>
        <source>Wren Parade</source>
        <translation>Wren Parade</translation>
    </message>
    <message>
        <source>Wren Parade Workshop</source>
        <translation>Taller de Wren Parade</translation>
    </message>
    <message>
        <source>Wren Passage</source>
        <translation>Wren Passage</translation>
    </message>
    <message>
        <source>Wren Works</source>
        <translation>Wren Works</translation>
    </message>
    <message>
        <source>Yarrow Close</source>
        <translation>Yarrow Close</translation>
    </message>
    <message>
        <source>Yarrow Drift</source>
        <translation>Yarrow Drift</translation>
    </message>
    <message>
        <source>Yarrow Drift Heap</source>
        <translation>Montón de Yarrow Drift</translation>
    </message>
    <message>
        <source>Yarrow Lane</source>
        <translation>Yarrow Lane</translation>
    </message>
    <message>
        <source>Yarrow Lane Workshop</source>
        <translation>Taller de Yarrow Lane</translation>
    </message>
    <message>
        <source>Yarrow Mews</source>
        <translation>Yarrow Mews</translation>
    </message>
    <message>
        <source>Yarrow Mews Workshop</source>
        <translation>Taller de Yarrow Mews</translation>
    </message>
    <message>
        <source>Yarrow Yard</source>
        <translation>Yarrow Yard</translation>
    </message>
    <message>
        <source>Yarrow Yard Workshop</source>
        <translation>Taller de Yarrow Yard</translation>
    </message>
    <message>
        <source>Zinc Bridge</source>
        <translation>Zinc Bridge</translation>
    </message>
    <message>
        <source>Zinc Drift</source>
        <translation>Zinc Drift</translation>
    </message>
    <message>
        <source>Zinc Kiln</source>
        <translation>Zinc Kiln</translation>
    </message>
    <message>
        <source>Zinc Promenade</source>
        <translation>Zinc Promenade</translation>
    </message>
    <message>
        <source>Zinc Spire</source>
        <translation>Zinc Spire</translation>
    </message>
    <message>
        <source>Zinc Stairs</source>
        <translation>Zinc Stairs</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>ciudadanía</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>emisor</translation>
    </message>
    <message>
        <source>recycling</source>
        <translation>reciclaje</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>venta</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>repartido</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>gastado</translation>
    </message>
    <message>
        <source>upcycling</source>
        <translation>suprarreciclaje</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>taller</translation>
    </message>
</context>
<context>
    <name>nouns</name>
    <message numerus="yes">
        <source>{n} districts</source>
        <extracomment>{n} district</extracomment>
        <translation>
            <numerusform>{n} distrito</numerusform>
            <numerusform>{n} distritos</numerusform>
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
        <source>{n} levels</source>
        <extracomment>{n} level</extracomment>
        <translation>
            <numerusform>{n} nivel</numerusform>
            <numerusform>{n} niveles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rounds</source>
        <extracomment>{n} round</extracomment>
        <translation>
            <numerusform>{n} ronda</numerusform>
            <numerusform>{n} rondas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Credit Office</source>
        <translation>Oficina de Créditos</translation>
    </message>
    <message>
        <source>Deck Air Watch</source>
        <translation>Vigilancia del Aire de las Cubiertas</translation>
    </message>
    <message>
        <source>Deck Survey</source>
        <translation>Catastro de las Cubiertas</translation>
    </message>
    <message>
        <source>Operators&apos; returns 2045</source>
        <translation>Declaraciones de los operadores 2045</translation>
    </message>
    <message>
        <source>Strata Census 2045</source>
        <translation>Censo de Strata 2045</translation>
    </message>
    <message>
        <source>Strata Weighing</source>
        <translation>Pesaje de Strata</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits</name>
    <message>
        <source>Everybody earns them. Who holds them?</source>
        <extracomment>question</extracomment>
        <translation>Todos los ganan. ¿Quién los tiene?</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/crowd</name>
    <message>
        <source>Eli asks who holds them. Name by name nobody stands out: {name_share} at most, concentration {hhi_names:.0}. Door by door it is {hhi_doors:.0}: {names_at_door.value} of the names are registered at {door}, with {door_share} of all credits. A person on level 1 is left with {held_low}, on level 6 with {held_high}.</source>
        <extracomment>caption</extracomment>
        <translation>Eli pregunta quién los tiene. Nombre por nombre no destaca nadie: el {name_share} como mucho, concentración {hhi_names:.0}. Puerta por puerta es {hhi_doors:.0}: {names_at_door.value} de los nombres están registrados en {door}, con el {door_share} de todos los créditos. A una persona del nivel 1 le quedan {held_low}; del nivel 6, {held_high}.</translation>
    </message>
    <message>
        <source>The crowd</source>
        <extracomment>title</extracomment>
        <translation>La multitud</translation>
    </message>
    <message>
        <source>The index runs to 10,000; above 1,800 the US merger guidelines of 2023 call a market highly concentrated. Gini of what people hold: {gini_may} in May, {gini_october} in October. Play the months and watch the lower decks run dry.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>El índice llega hasta 10.000; por encima de 1800, las directrices de fusiones de EE. UU. de 2023 llaman a un mercado muy concentrado. Gini de lo que tiene la gente: {gini_may} en mayo, {gini_october} en octubre. Pase los meses y vea cómo se secan las cubiertas bajas.</translation>
    </message>
    <message>
        <source>{door}: {door_share} of all credits</source>
        <extracomment>call-out</extracomment>
        <translation>{door}: el {door_share} de todos los créditos</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/festival</name>
    <message>
        <source>23 June, Lantern Square: {drones} carry advertisements, at {swarm_at} {swarm.value} of them over the square itself. They praise cash for credits. In this month companies buy {bought_times.value} times what they bought in May.</source>
        <extracomment>caption</extracomment>
        <translation>23 de junio, Lantern Square: {drones} llevan anuncios, a las {swarm_at} hay {swarm.value} sobre la propia plaza. Alaban el dinero por créditos. Este mes las empresas compran {bought_times.value} veces lo que compraron en mayo.</translation>
    </message>
    <message>
        <source>Each dot is a recorded track: they come from all sides, circle, and leave within the hour. Companies bought {first_bought} in June, {bought_before} in May. Nobody says yet who they are.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Cada punto es una trayectoria registrada: vienen de todos lados, dan vueltas y se van en menos de una hora. Las empresas compraron {first_bought} en junio, {bought_before} en mayo. Nadie dice aún quiénes son.</translation>
    </message>
    <message>
        <source>The festival</source>
        <extracomment>title</extracomment>
        <translation>El festival</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/layers</name>
    <message>
        <source>A city in layers</source>
        <extracomment>title</extracomment>
        <translation>Una ciudad en capas</translation>
    </message>
    <message>
        <source>Level 1: {income_low} a year</source>
        <extracomment>call-out</extracomment>
        <translation>Nivel 1: {income_low} al año</translation>
    </message>
    <message>
        <source>Level 6: {income_high} a year</source>
        <extracomment>call-out</extracomment>
        <translation>Nivel 6: {income_high} al año</translation>
    </message>
    <message>
        <source>Strata stands on {levels}, {districts} round one summit, {people} in all. On the lowest level the person in the middle lives on {income_low} a year, on the highest on {income_high}. What is thrown away comes down: below, a person breathes {dust_low} of dust, {dust_times.value} times what is breathed at the top.</source>
        <extracomment>caption</extracomment>
        <translation>Strata se alza en {levels}, {districts} alrededor de una cumbre, {people} en total. En el nivel más bajo la persona del medio vive con {income_low} al año; en el más alto, con {income_high}. Lo que se tira baja: abajo una persona respira {dust_low} de polvo, {dust_times.value} veces lo que se respira arriba.</translation>
    </message>
    <message>
        <source>Turn the city a little while it stands: each deck is a set of regions at its own height, and what is coloured, named or carried on it stands with it. People on low incomes breathe {poor_times.value} times what all others do. From the depot at the top {made_high} went down to factories and furnace in the year.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Gire un poco la ciudad mientras se ve: cada cubierta es un conjunto de regiones a su propia altura, y lo que se colorea, nombra o lleva sobre ella está con ella. Las personas con ingresos bajos respiran {poor_times.value} veces lo que todas las demás. Del depósito de la cima bajaron en el año {made_high} a las fábricas y al horno.</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/net</name>
    <message>
        <source>A net of small facilities</source>
        <extracomment>title</extracomment>
        <translation>Una red de instalaciones pequeñas</translation>
    </message>
    <message>
        <source>In November Layla becomes a partner: her companies share out what they hold. Without that, concentration would stand at {hhi_alone:.0}; with it, it is {hhi_partner:.0}. With {more_shops.value} more workshops on levels 1 and 2, {after_low} of the people there live within 600 m of one instead of {before_low}.</source>
        <extracomment>caption</extracomment>
        <translation>En noviembre Layla se hace socia: sus empresas reparten lo que tienen. Sin eso la concentración sería {hhi_alone:.0}; con ello es {hhi_partner:.0}. Con {more_shops.value} talleres más en los niveles 1 y 2, el {after_low} de la gente de allí vive a menos de 600 m de uno, en lugar del {before_low}.</translation>
    </message>
    <message>
        <source>Over the whole city that is {newly} more. Malik&apos;s {rounds} make the same stops in {rounds_after} instead of {rounds_before}, {rounds_change:abs} {rounds_change:less|the same|more}. The Gini of what people hold fell from {gini_october} to {gini_december}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>En toda la ciudad son {newly} más. Las {rounds} de Malik hacen las mismas paradas en {rounds_after} en lugar de {rounds_before}, {rounds_change:abs} {rounds_change:menos|igual|más}. El Gini de lo que tiene la gente bajó de {gini_october} a {gini_december}.</translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/workshops</name>
    <message>
        <source>Clara&apos;s bench, Hinge Row</source>
        <extracomment>call-out</extracomment>
        <translation>El banco de Clara, Hinge Row</translation>
    </message>
    <message>
        <source>Clara&apos;s credits pay for what is made again. {shops.value} workshops took in {brought} of devices and polymers, and paid people {upcycled_millions} for it. On level 4, {near_fourth} live within 600 m of a bench; on level 1, where the drifts are, {near_low}. Malik&apos;s crews have dug {dug} out of them.</source>
        <extracomment>caption</extracomment>
        <translation>Los créditos de Clara pagan lo que se vuelve a hacer. {shops.value} talleres recibieron {brought} de aparatos y polímeros, y pagaron por ello a la gente {upcycled_millions}. En el nivel 4, el {near_fourth} vive a menos de 600 m de un banco; en el nivel 1, donde están los montones, el {near_low}. Las cuadrillas de Malik han sacado de ellos {dug}.</translation>
    </message>
    <message>
        <source>Salt Drift Heap held {drift_first} in March and {drift_last} at the end of the year. Ask the room who would walk how far with a broken screen in the hand.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>El Montón de Salt Drift tenía {drift_first} en marzo y {drift_last} a final de año. Pregunte a la sala quién andaría cuánto con una pantalla rota en la mano.</translation>
    </message>
    <message>
        <source>Salt Drift Heap {drift_first} in March, {drift_last} in December</source>
        <extracomment>call-out</extracomment>
        <translation>Montón de Salt Drift: {drift_first} en marzo, {drift_last} en diciembre</translation>
    </message>
    <message>
        <source>The workshops</source>
        <extracomment>title</extracomment>
        <translation>Los talleres</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
    <message>
        <source>depot</source>
        <translation>depósito</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>aparatos</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>montón</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>dron</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>incinerator</source>
        <translation>incineradora</translation>
    </message>
    <message>
        <source>landfill</source>
        <translation>vertedero</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marcos</translation>
    </message>
    <message>
        <source>million credits</source>
        <translation>millones de créditos</translation>
    </message>
    <message>
        <source>organics</source>
        <translation>orgánicos</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>por 1000</translation>
    </message>
    <message>
        <source>polymers</source>
        <translation>polímeros</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>residue</source>
        <translation>residuo</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>t/month</source>
        <translation>t/mes</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
    </message>
</context>
</TS>
