<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>Strata, 2045</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the credits that everybody earns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made data · seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Account of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asthma, per 1,000 residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came within five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dust from the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dust on the decks, yearly mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eco-credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eco-credits earned in the year, per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eco-credits held at the end of October, per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eco-credits held at the end of the year, per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eco-credits held, per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Ledger of the eco-credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of error of the median income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Over 65 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 15 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>Residuos producidos</translation>
    </message>
    <message>
        <source>Way to the nearest workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>census suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic did not report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measuring station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Arcade Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ash Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ash Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ash Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ash Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ash Wharf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrow Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrow Heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrow Lawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrow Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrow Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrow Row Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrow Undercroft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrow Undercroft Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellow Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellow Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellow Hulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellow Hulk Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellow Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellow Promenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellow Promenade Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable Chute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable Sluice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chute Nano-Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Close Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Sluice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Sluice Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clasp Arbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clasp Cloister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clasp Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clasp Hulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clasp Pinnacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clasp Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commons Workshop Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper Promenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper Sump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper Wharf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cress Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cress Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cress Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cress Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cress Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cress Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cress Row Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crest Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dray Chute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dray Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dray Orchard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dray Parade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dray Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dray Slip Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dray Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ebb Landfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember Belvedere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember Hulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember Hulk Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember Mews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Mews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Orchard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Orchard Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Undercroft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Undercroft Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flint Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flint Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flint Gallery Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flint Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flint Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flint Lane Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flint Sump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gannet Arbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gannet Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gannet Crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gannet Crest Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gannet Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gannet Siding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gannet Undercroft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt Crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt Crest Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt Wharf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatch Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatch Siding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatch Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatch Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Hulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Hulk Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Lawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge Belvedere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge Cloister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge Row Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge Sluice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivory Aerie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivory Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivory Promenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivory Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivory Sump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivory Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juniper Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juniper Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juniper Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juniper Siding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juniper Siding Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel Row Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiln Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern Parade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern Square Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Mews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Promenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Square Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Undercroft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Undercroft Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loom Orchard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loom Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loom Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loom Wharf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loom Wharf Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowgate Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malik&apos;s round 1 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malik&apos;s round 1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malik&apos;s round 2 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malik&apos;s round 2 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malik&apos;s round 3 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malik&apos;s round 3 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malik&apos;s round 4 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malik&apos;s round 4 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marl Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marl Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marl Promenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marl Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marl Ramp Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mica Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mica Parade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mica Promenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mica Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mica Row Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mica Sluice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mica Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettle Aerie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettle Cloister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettle Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettle Drift Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettle Kiln</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettle Orchard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northface Nano-Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchard Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriel Aerie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriel Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriel Hulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriel Hulk Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriel Lawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriel Parade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriel Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriel Works Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otter Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otter Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otter Court Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otter Heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otter Undercroft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otter Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otter Walk Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otter Wharf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetual Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Chute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Crest Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Hall Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Sluice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quill Arbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quill Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quill Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quill Gate Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quill Undercroft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quill Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quill Works Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Aerie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Gantry Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Mews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Promenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Slip Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rook Belvedere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rook Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rook Gate Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rook Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rook Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Cloister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Cloister Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Close Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Gantry Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Sluice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt Aerie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt Drift Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt Kiln</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt Orchard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt Sump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scavengers&apos; Guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skyhook Quay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skyhook Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluice Furnace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Aerie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Aerie Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Wharf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata Foundries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallow Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallow Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallow Sump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallow Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallow Wharf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Lawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Lawn Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrace gardens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thistle Aerie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thistle Arbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thistle Chute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thistle Cloister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thistle Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thistle Sump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tideline Fabrication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tideline Nano-Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umber Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umber Chute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umber Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umber Close Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umber Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umber Pinnacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umber Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umber Square Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undertow Nano-Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetch Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetch Crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetch Parade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetch Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetch Sump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Westfall Nano-Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicker Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicker Culvert Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicker Heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicker Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicker Market Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicker Mews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicker Orchard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicker Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicker Row Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wren Hulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wren Lawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wren Lawn Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wren Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wren Parade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wren Parade Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wren Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wren Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarrow Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarrow Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarrow Drift Heap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarrow Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarrow Lane Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarrow Mews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarrow Mews Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarrow Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarrow Yard Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc Kiln</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc Promenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upcycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rounds</source>
        <extracomment>{n} round</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Credit Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck Air Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators&apos; returns 2045</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata Census 2045</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata Weighing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/eco-credits</name>
    <message>
        <source>Everybody earns them. Who holds them?</source>
        <extracomment>question</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/crowd</name>
    <message>
        <source>Eli asks who holds them. Name by name nobody stands out: {name_share} at most, concentration {hhi_names:.0}. Door by door it is {hhi_doors:.0}: {names_at_door.value} of the names are registered at {door}, with {door_share} of all credits. A person on level 1 is left with {held_low}, on level 6 with {held_high}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crowd</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index runs to 10,000; above 1,800 the US merger guidelines of 2023 call a market highly concentrated. Gini of what people hold: {gini_may} in May, {gini_october} in October. Play the months and watch the lower decks run dry.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{door}: {door_share} of all credits</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/festival</name>
    <message>
        <source>23 June, Lantern Square: {drones} carry advertisements, at {swarm_at} {swarm.value} of them over the square itself. They praise cash for credits. In this month companies buy {bought_times.value} times what they bought in May.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a recorded track: they come from all sides, circle, and leave within the hour. Companies bought {first_bought} in June, {bought_before} in May. Nobody says yet who they are.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The festival</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/layers</name>
    <message>
        <source>A city in layers</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 1: {income_low} a year</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 6: {income_high} a year</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata stands on {levels}, {districts} round one summit, {people} in all. On the lowest level the person in the middle lives on {income_low} a year, on the highest on {income_high}. What is thrown away comes down: below, a person breathes {dust_low} of dust, {dust_times.value} times what is breathed at the top.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the city a little while it stands: each deck is a set of regions at its own height, and what is coloured, named or carried on it stands with it. People on low incomes breathe {poor_times.value} times what all others do. From the depot at the top {made_high} went down to factories and furnace in the year.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/net</name>
    <message>
        <source>A net of small facilities</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In November Layla becomes a partner: her companies share out what they hold. Without that, concentration would stand at {hhi_alone:.0}; with it, it is {hhi_partner:.0}. With {more_shops.value} more workshops on levels 1 and 2, {after_low} of the people there live within 600 m of one instead of {before_low}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the whole city that is {newly} more. Malik&apos;s {rounds} make the same stops in {rounds_after} instead of {rounds_before}, {rounds_change:abs} {rounds_change:less|the same|more}. The Gini of what people hold fell from {gini_october} to {gini_december}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/eco-credits/workshops</name>
    <message>
        <source>Clara&apos;s bench, Hinge Row</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clara&apos;s credits pay for what is made again. {shops.value} workshops took in {brought} of devices and polymers, and paid people {upcycled_millions} for it. On level 4, {near_fourth} live within 600 m of a bench; on level 1, where the drifts are, {near_low}. Malik&apos;s crews have dug {dug} out of them.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt Drift Heap held {drift_first} in March and {drift_last} at the end of the year. Ask the room who would walk how far with a broken screen in the hand.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt Drift Heap {drift_first} in March, {drift_last} in December</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshops</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incinerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polymers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t/month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
    </message>
</context>
</TS>
