<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>Neo-Terra, 2045</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left when everything is used again?</source>
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
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asthma, per 1,000 residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills paid for residue and by-product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building material from its waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By-product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By-product accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By-product at the gates of the vaults, by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By-product in certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By-product of its waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables to the substation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in the last ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark from, minute of 14 June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the record, 0 the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drones of the swarm</source>
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
        <source>Dust of the poorest tenth over the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dust, mean of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned by scavenging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronics and plastic taken by hives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronics and plastic taken by scavengers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food from its waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For dependence if Ecolife opens its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For dependence if Ecolife refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For full dependence on Ecolife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Fuel from its waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households that rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits set by residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the power network, at the evening peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load at the evening peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of error of the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادّة</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nodes of the power network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cities</source>
        <translation>مدن أخرى</translation>
    </message>
    <message>
        <source>Over 65 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned</source>
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
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who live from scavenging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powered care at home</source>
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
        <source>Residue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorties of the drones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed at 10 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Tribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 15 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vapour of by-products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>النفايات الناشئة</translation>
    </message>
    <message>
        <source>Waste of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to be fed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where scavengers work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without power, night of 14 June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won back</source>
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
    <message>
        <source>not dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes nothing in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acacia Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almond Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almond Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almond Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almond Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almond Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anvil Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anvil Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anvil Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspen Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspen Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspen Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspen Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspen Landing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspen Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly Camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly of Stillwater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly of Tinker Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly of the eastern districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly tribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aurelia Bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bamboo Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bamboo Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bamboo Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bamboo Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bamboo Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrel Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrel Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrel Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basil Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basil Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basil Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beech Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beech Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beech Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beech Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beech Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beech Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellows Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellows Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellows Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birch Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birch Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birch Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birch Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolt Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolt Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolt Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracken Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracken Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracken Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracken Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bracken Quay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bramble Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bramble Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bramble Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bramble Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brass Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brass Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brass Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brass Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briar Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briar Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briar Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briar Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By-product of what a vault takes in, mean of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By-product outside the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By-product that no account holds, of what is weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camellia Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camellia Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camellia Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camellia Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caster Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caster Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cedar Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cedar Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cedar Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cedar Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel Camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel Cannery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel Hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel Plastics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel tribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherry Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherry Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherry Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherry Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherry Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Foundry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Reach Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of Neo-Terra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clamp Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clamp Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clamp Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clover Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clover Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clover Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clover Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coil End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coil Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crane Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crane Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cypress Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cypress Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cypress Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dahlia Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dahlia Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dahlia Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dahlia Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dahlia Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damson Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damson Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damson Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damson Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dust at home, yearly mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamo End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamo Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamo Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East Mole Quay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecolife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elder Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elder Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elder Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elder Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elder Landing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elder Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elder Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elder Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fennel Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fern Hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fern Terraces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filament Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filament Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filament Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flint Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flint Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flint Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flue Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flue Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundry Camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundry tribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel and power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gasket Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gasket Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gasket Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gasket Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girder Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girder Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girder Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girder Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grit Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grit Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grit Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halden Holdings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanging Isle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvest Tower East</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvest Tower North</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvest Tower South</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvest Tower West</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazel Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazel Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazel Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazel Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazel Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heather Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holly Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holly Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holly Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horn Camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horn tribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours without power in one night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub Looms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub Northlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub Terraces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub Tinker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub West</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyssop Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingot Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingot Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris Landing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivy Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivy Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivy Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivy Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivy Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivy Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivy Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jasmine Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jasmine Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jasmine Landing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jasmine Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jax Orlan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juniper Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiln Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kint Laboratories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitchens and stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larch Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larch Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larch Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lathe Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lathe Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laurel Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laurel Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laurel Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laurel Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lavender Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lavender Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lavender Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemon Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Quay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lily Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lily Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lily Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lily Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linden Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linden Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linden Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linden Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linden Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loom Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looms Camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looms Hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looms tribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lotus Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lotus Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lotus Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lotus Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lotus Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnet Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnet Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many small holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maple Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maple Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medlar Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moss Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moss Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moss Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulberry Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulberry Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myrtle Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myrtle Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettle Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettle Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickel Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickel Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickel Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine Wells Disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomar&apos;s Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norhaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northlight Electronics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northlight Hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oak Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oak Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oak Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Loom Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Looms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Looms Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Looms Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchid Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orlan Freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer Camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer tribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papyrus Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papyrus Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papyrus Spire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papyrus Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pear Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pewter Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pine Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pine Quay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pine Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piston Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poppy Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poppy Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poppy Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poppy Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulley Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulley Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulley Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quince Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratchet Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratchet Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reed Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reed Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resin Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivermouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivermouth Guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivermouth Hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivermouth Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivet Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ropery Camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ropery tribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotor Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotor Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rowan Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rowan Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rowan Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sable Delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saffron Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sage Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sage Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sage Towers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silica Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silica Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silica Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skyline Hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skyline Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solder Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solder Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel Quay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spindle End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spindle Textiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spool Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spool Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spruce Arcade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spruce Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spruce Landing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spruce Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spruce Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steam Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steam Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steam Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stillwater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stillwater Hazard Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Cinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Isle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Looms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Northlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Outer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Rivermouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Terraces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Tinker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substation West</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tansy Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teasel Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teasel Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teasel Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teasel Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tessaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thyme Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thyme Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thyme Landing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thyme Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tin Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinker Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinker Flats Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinker Flats Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinker Hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinker Textiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinker tribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinworks Shed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torque Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulip Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulip Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulip Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tungsten End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tungsten Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tungsten Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tungsten Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tungsten Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbine End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbine Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban Mining Corporation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valve Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valve Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valve Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vapour of by-products, mean of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault Row Electronics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault Row Plastics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetch Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetch Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vey Foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vine Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walnut Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walnut Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walnut Terrace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welder Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welder Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welder Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welder Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Ropery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willow Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willow Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willow Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winch Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winch Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by-product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by-product share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cobalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cotton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courier drone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dye and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electronics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fasteners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flame retardant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>garden tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat exchanger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lithium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ng/m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packing shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pocket terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polyester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polymer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rare earths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rubber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen wall panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silicon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solder flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sortie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titanium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toy robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vapour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter coat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work shirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
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
        <source>Air stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census of Neo-Terra 2045</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City weighbridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecolife certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators&apos; returns 2045</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of cities 2045</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scavengers&apos; tally</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/ecolife</name>
    <message>
        <source>What does the account leave out?</source>
        <extracomment>question</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/ecolife/dark</name>
    <message>
        <source>The dark city</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residents&apos; limit is {dark_limit.value:.0} hours; the longest night has {dark_longest:.1}. {dark_care:.0} people with powered care at home are in the dark for longer than the limit. A house of the poorest tenth has {one_feed_poor.value:.2} ways to be fed, of the richest {one_feed_rich.value:.2}. One cable sends {tap_sent} and delivers {tap_arrived}: {tapped:.1} go to Nomar&apos;s tap and into heat.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two towers stop, {dark_districts} go dark within {cascade:.0}: {dark_people}, {dark_people_share} of the city. The poorest tenth is without power for {dark_poor:.1}, the richest for {dark_rich:.1}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/ecolife/debate</name>
    <message>
        <source>Ask the room before the choice: disclosed or refused? Both ways are worked out; the other one can be taken afterwards.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucia discloses</source>
        <extracomment>button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucia refuses</source>
        <extracomment>button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for full dependence on Ecolife has gone from {support_start:.0} to {support_debate:.0}. Ahmad&apos;s doubts are on the table. Lucia may open the figures, or refuse.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debate</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/ecolife/disclosed</name>
    <message>
        <source>Openness is worth {won_by_openness:.1}. Among the poorest tenth it is {poor_opened:.0} against {poor_refused:.0}. In the other world {gap_refused.value:.2} times.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the figures open, {support_opened:.0} would vote for dependence and {majority_opened} have a majority; had she refused, {support_refused:.0} and {majority_refused}. The eastern towers slow down: dust {dust_change_opened:falls|stays|rises} by {dust_change_opened:abs .1}, and the poorest breathe {gap_opened.value:.2} times what the richest do, not {gap_now.value:.2}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/ecolife/programme</name>
    <message>
        <source>A second hall in the open: {caches_before} that went to disused factories become {caches_then}. A fifth of what Vault Row wins goes to {workshops.value} workshops: {hours:.0} of paid work and {goods} of goods. Dust {dust_programme:falls|stays|rises} by {dust_programme:abs .1}; the poorest breathe {gap_programme.value:.2} times what the richest do.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disused factories become places of assembly. Support for dependence ends at {support_end:.0}: what people want now is a part in it.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open programme</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/ecolife/refused</name>
    <message>
        <source>The operators take in what the camps did. Dust {dust_change_refused:falls|stays|rises} by {dust_change_refused:abs .1}; had she disclosed, by {dust_change_opened:abs .1}. Among the poorest tenth support is {poor_refused:.0}, not {poor_opened:.0}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the figures {support_refused:.0} would vote for dependence and {majority_refused} have a majority; had she disclosed, {support_opened:.0} and {majority_opened}. The camps are closed: of {camps_now} in {days} {camps_refused} are left to them, and {livelihoods:.0} people lose {income:.0}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/ecolife/towers</name>
    <message>
        <source>Kira is proud, and with reason. Most food comes of the waste of {food_most}. {vapour} of what the towers take in goes up as vapour.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The towers</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{towers.value} towers take in {household} of household waste in {days} and turn {made_share} of it into {food} of food, {fuel} of fuel and {building} of building material. That is {food_head_kg:.1} of food for everybody.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/ecolife/uncounted</name>
    <message>
        <source>For the richer half of the districts certificates name {rich_share} of the by-product, for the poorer half {poor_share}. The books know nothing of the scavengers either: returns hold {informal_told:.0} of the {informal} that they take beside the {official} of the hives; {livelihoods:.0} people live from it and earn {income:.0}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not counted</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weighed} of by-product were weighed in at {suspect}; its books hold {told}. {uncounted:sigma} are missing, {uncounted_share} of all. {caches} lie in {cache_count.value} disused factories, most in {cache_most}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/urban-mining</name>
    <message>
        <source>Urban mining</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the machines leave behind?</source>
        <extracomment>question</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/board</name>
    <message>
        <source>Every figure opens its rows. The mean of a person falls from {dust_mean} to {dust_mean_then}; the poorest breathe {gap_before:.2} times what the richest do, then {gap_then:.2}. First in the register is {best_city}. Leave the limit on the screen and let the audience move a facility.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oversight board</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residents set a limit of {dust_limit.value:.0} µg/m³ for dust; {over_dust} live above it, {over_dust_then.value} if the eastern stacks work at two thirds. {accounted} of the by-product is accounted for here; other cities tell {worst_share:.0} to {best_share:.0}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/demonstration</name>
    <message>
        <source>Jax needs one bad day. The hours tell when: {afternoon} between two and five in the afternoon. The vapour has its peak of all days on {vapour_peak_day}: {vapour_day:.0} in {vapour_where}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day on which everybody looks, {day_toxic} of by-product leave {day_suspect}, {times_usual.value:.0} times an ordinary day. {day_in} went in, {day_out} came out: {day_open:abs sigma} came in through no gate.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day_toxic} instead of {usual_toxic:.1}</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/harvest</name>
    <message>
        <source>Elara Kint and Leo let their machines speak first: every line is a flight with its time stamps, every load is in a row. In {days} the hives gather {harvested}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 13 March {flights.value} flights leave {hives.value} hives and bring {load} of dead electronics, plastic and clothes home: {per_tonne.value:.0} km of flight for every tonne. What the hives send on grows by {growth} from the first week to the last.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harvest</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/open</name>
    <message>
        <source>Akira asks who profits. Nine Wells Disposal was paid {paid:.0} for taking what was left; {halden} of it belongs to Halden Holdings, who own {halden_vaults} of the vaults as well. {toxic} of by-product left the vaults in all.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sabotage was one day; the rest is the ordinary work. When the vaults take in {work_growth} more, what they leave behind grows by {toxic_growth}: from {share_before:.1} to {share_after:.1} of the intake. The poorest tenth breathes {vapour_times.value:.0} times the vapour of the richest.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The by-products in the open</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/vault</name>
    <message>
        <source>A pocket terminal weighs {thing_g:.0}. The vault wins back {thing_won_g:.0}; {gold_share} of its {thing_value:.2} is {thing_gold_g:.3} of gold. {thing_left_g:.1} are left, in each of {pieces:2} pieces.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Value Vault</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance of the vault in Vault Row: {vault_in} came in; {vault_won} went out as matter, {vault_residue} as residue, {vault_toxic} as by-product, {vault_stock} lie there. What does not close is {vault_open}: remember that number.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vault_in} in, {vault_won} won back</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>MW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation>أرصدة</translation>
    </message>
    <message>
        <source>credits/week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disused factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drone hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electronics recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hazard hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>kg/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>km/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>mixed waste</source>
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
        <source>plastic recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scavenger camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textile recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
