<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>The Nano-City, 2085</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which loads never reached the Heart, and who breathes them?</source>
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
        <source>Acknowledged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biohazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biohazard of a resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biohazard, week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biohazard, yearly mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at</source>
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
        <source>Dust, yearly mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fences of the Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Gate of the Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hangs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung cases, per 1,000 residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of error of the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادّة</translation>
    </message>
    <message>
        <source>Mean credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean that it states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of a guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most came from</source>
        <translation type="unfinished"></translation>
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
        <source>Owner after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned time on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planted ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
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
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay that is worth a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 15 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>النفايات الناشئة</translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of the manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed at the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells</source>
        <translation>خلايا</translation>
    </message>
    <message>
        <source>census suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clinic reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Alder Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansel after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birte after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birte before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Shore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Shore Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clover Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clover Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corvane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corvane Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corvane Haulage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corvane Salvage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cressway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cressway Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumpsley&apos;s Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fern Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fernhollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry Commons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenline Carts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hawthorn End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart of Recycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivy March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelpie Dip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelpie Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larch Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larchfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linden Arc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linden Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moss Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mossback Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mossgate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mossgate Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninefold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninefold Cellars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noah after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noah before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Nanoworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reed Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reedmace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reedmace Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saxifrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saxifrage Pit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selene Gardens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selene&apos;s Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selene&apos;s Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shore Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shore belt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphagnum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallow Wharf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallow Wharf Sheds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Repair Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thistle Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thistledown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windrow Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrack Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrack Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zia&apos;s Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zia&apos;s Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biohazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>grow on carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fences</source>
        <extracomment>{n} fence</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guards</source>
        <extracomment>{n} guard</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters</source>
        <extracomment>{n} quarter</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Cell Census 2085</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Nanoworks scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spore Net</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution</name>
    <message>
        <source>Recycle Revolution</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/green-city</name>
    <message>
        <source>The green city</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zia built the first hall. Ask the room what a city without a tip looks like, then point at the lake: everything that is left over goes there under seal. The net of {sensors.value} sensors told {readings.value} readings; {without_value.value} never came, {unheard.value} no relay acknowledged. Keep that for the third scene.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} live in {cells} round a lake that cleans itself, and {green} of the usual cell is planted. {halls.value} halls take {made:.0} apart, molecule by molecule. What no machine can use again is {residue_share:.2} of it: {residue:.0} of biohazard in the year.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/guide</name>
    <message>
        <source>Recycle Revolution is a book of afternoons: {workshops.value} workshops in eight weeks, {times_more.value:.0} times as many people a week as before, most of them from {most_from}. They kept {kept:.1} in use and were paid for {paid:.0}. The poorest tenth still breathes {ratio_after.value:.1} times what the richest does; at the worst it was {ratio_peak.value:.1}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zia, Milo, Selene, Noah and Mars wrote one chapter each: take apart, read a manifest, grow on carbon, read a sensor, mend. End on the number that is not good yet, and leave the map to the room: which cell would you begin with?</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workshops.value} workshops, {paid:.0} paid</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/missing-loads</name>
    <message>
        <source>Milo drove for them once and knows the trick: seal, yard, and then the tag turns off its way. Of {suspect_sealed.value} loads that Corvane took over {suspect_never.value} never came, of all the others {others_never.value}. Drop its returns and everything else closes as well as chance would have it (p = {rest_closes:2}). The gap of {gap:.1} is an amount that the balance demands, not a column that somebody filled in.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The missing loads</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate_t:.0} of {sealed_t:.0} sealed</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loads.value} loads were sealed for the Heart, {at_gate.value} came through its gate: {lost_t:.1} are on no scale. {suspect} books {claimed:.0} as brought; the seals, the gate and the lake together allow {allowed:.0}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/threat</name>
    <message>
        <source>In {moment}, at {swarm_when} at night, {swarm} are over the lake at once; {limit.value:.0} are worth an alarm, a week before there {week_before|was|were} {week_before.value}. A person breathes {breath_growth} more than in the first quarter, the poorest tenth {poor_to_rich.value:.1} times what the richest does.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noah&apos;s guard saw the swarm from the shore, but the sensors nearest to the water said nothing: they repeated the readings of a quarter before. And {layers_over.value} more layers of the map were published than were due, to make the picture look calm. The worst air is at {worst_where}, {worst:.0}: where the loads of the second scene lie.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Heart under threat</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{swarm} at {swarm_when}</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/recycle-revolution/trap</name>
    <message>
        <source>Mars wanted to burn the yard; Selene knew what would be in the smoke. The diversion sends the biohazard back into the system that was built for it. Of {loads_after.value} loads sealed since, {gate_after.value} came. The worst cell falls from {worst_peak:.0} to {worst_after:.0}. Let the clock run and watch the south-east.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trap</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks later the gate stands open, and {trapped} find it shut behind them. The guard follows them home: {back:.1} come out of Gantry Yard and go where they were sealed for, {back_share} of what was lost. What a person breathes falls by {relief:abs}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{back:.1} back into the system</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cfu/m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation>أرصدة</translation>
    </message>
    <message>
        <source>discards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t/week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vapour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
    </message>
</context>
</TS>
