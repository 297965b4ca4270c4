<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>The Capital, 2147</source>
        <translation>La Capital, 2147</translation>
    </message>
    <message>
        <source>Who carries the city&apos;s waste?</source>
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
        <source>Air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asthma, per 1,000 residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative burden of the Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
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
        <source>First language Aurean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language Orrish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language Tidal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the stack</source>
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
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside Meridian Recovery</source>
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
        <source>Median credits</source>
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
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
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
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>Residuos producidos</translation>
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
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Ambassador Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apothecary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashlar Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashpit Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basin Metals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basin Metals Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beacon Isle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellfounders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bittern Lodge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boardroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boiler Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brickfields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brine Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartwright Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre Cross, Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre Cross, North</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre Cross, South</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre Cross, Upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chainmakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chancel Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chandlers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinder Wharf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City Collection Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City Parks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerks Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clevedon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinker Road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordwain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cormorant Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covenant Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crane Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crate Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crown Terraces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directors&apos; Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drone Bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dyers Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East Cross, Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East Cross, North</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East Cross, South</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East Cross, Upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eastmoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elmstead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember Heat and Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ember Point Incinerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallow End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fen Compost Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fenny Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundry Hill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fox Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furnace Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furnace Ward Commons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gasworks Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasswater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goldcrest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey Hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Amber after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Amber before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Basalt after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Basalt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Cobalt after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Cobalt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Drift after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Drift before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Ember after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Ember before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Flint after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard Flint before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guildhall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harrow Weald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatters Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hawthorn Vale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heronsgate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highmere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hollin Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inkhorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kestrel Ley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiln Glassworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiln Glassworks Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiln Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiln Street Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiln Street Guild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiln Street Repair Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kingsbarn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern Row Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern Row Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern Row Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larchfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larkspur Heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighthouse Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linden Grove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locker Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loomfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower Pasture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mallow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marrow Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marsh End Land Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marsh End Landfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix Furnace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mereside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meridian Corporation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meridian Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meridian Wharf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minster Eyot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moneyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mossgate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle Alley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettle Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norham Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northgate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northgate Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observatory Hill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Harbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Harbour Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Harbour Menders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Harbour Mending House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchard Crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilgrim Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priory Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quill Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reedmoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residue Dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rookery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Orran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saltgate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saltmarsh Isle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sevenways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shredder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skylark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slag Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparrow Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spindle Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starling Hill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stonepit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summerhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swanhithe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tannery Flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarbarrel Quay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threadneedle Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidegate Export Quay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidegate Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tollgate Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verger Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vineyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weir Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weir Lanes Commons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weir Lanes Depot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West Cross, Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West Cross, North</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West Cross, South</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West Cross, Upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wharf Commons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whitestair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willow Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wych End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
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
        <source>{n} guards</source>
        <extracomment>{n} guard</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>{n} rooms</source>
        <extracomment>{n} room</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Air Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital Census 2147</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta-Custodian Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators&apos; returns 2147</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/reckoning</name>
    <message>
        <source>The reckoning</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked as recycled</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked as recycled and never gone</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked, as a share of what came in</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity of the plant, after</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity of the plant, before</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the inequality of the burden</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the plant&apos;s capacity</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected in the week</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district that is paid most for each person</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district with the largest extra dose</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>districts where half stand with it</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dust in the dustiest district</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dust that the poorest fifth breathes</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dust that the richest fifth breathes</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dustiest district</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fullest hall</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goods made by workshops</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the crates of the plant</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the fullest hall</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest extra dose</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metamaterial whose whole way is recorded</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid there for each person</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid work in workshops</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrols on their way</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who stand with it</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poorest against richest fifth</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poorest tenth, after</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poorest tenth, before</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible, as a share of what came in</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reparation</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>richest district</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>richest tenth, after</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>richest tenth, before</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of their time there</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their share</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes that set the ripple going</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste made there for each person</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste of a person there, in kilograms</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste without room</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came in</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what everything else allows</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the metamaterial may claim</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the new hall takes in</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is booked to have gone</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it rose first</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the patrols spend most of their time after the turn</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the patrols spend most of their time before the turn</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose records cannot be true</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshops after</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshops before</source>
        <extracomment>label of a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/reckoning/alleys</name>
    <message>
        <source>Begin with the glasses off: hold Tab, show the bare city, let go. Then lift the sheets apart: wealth below, dust above it, the waste as arcs. Rhea Mendez drew these three for Juno Verity&apos;s Meta-Custodian Networks. In this one week {week_tonnes} were collected from {districts}. The question to leave hanging: the poorest fifth breathe {dust_times:2} times what the richest do; who decided that?</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neon on wet stone, and under every sign a chute. In {rich} a person throws away {rich_waste:.1}; in {wharf}, where it arrives, {wharf_waste:.1}. The poorest fifth of the city breathe {poor_dust:.1} of dust, the richest {rich_dust:.1}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alleys</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plant} stands in {wharf}: {wharf_dust:.1} of dust</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/reckoning/covenant</name>
    <message>
        <source>New: Covenant Hall treats {hall:.0}</source>
        <extracomment>call-out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silas puts his work into the neighbourhoods: {goods} of goods and {work} of paid work follow from the stated yields. {paid} are paid to those who bear more than the mean, most in {paid_most}: {paid_head:.0}. Move the line across the city: right of it is the Capital as it was. Then ask the room what they would change, and change it; {unplaced:.0} of waste has nowhere to go under this plan.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new covenant</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plant {shrunk:shrinks|stays|grows} by {shrunk:abs}; {workshops.value} workshops instead of {workshops_before.value} and a hall where the waste is made take over. The poorest tenth breathe {poor_after:.1} instead of {poor_before:.1}, the richest {rich_after:.1} instead of {rich_before:.1}: inequality {inequality:falls|stays|rises} by {inequality:abs}. Right of the line: before.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/reckoning/crates</name>
    <message>
        <source>Here it lies. {gap:sigma} are booked as recycled and cannot have left; {crates} stand in crates, {fullest_tonnes} in {fullest} alone. Felix lays a hand on the wall and the building answers: the patrols turn on the offices, {guarded_share:.0} of their time in the {guarded}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock run: the crates fill week by week, and in the week of the raid the ways change from orange to blue. Felix speaks for the things themselves: of {full_ways} of the metamaterial the whole way is on record, so its claim in the covenant is to {claim}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crates and the turned defences</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/reckoning/infiltration</name>
    <message>
        <source>Silas Cray, who made the metamaterials, has leaked the returns: {plant} books {claimed_share} of its intake as {market}; what is weighed allows {possible_share}. Somebody has to look inside, where {patrols} hunt along the aisles, {hunted_share:.0} of their time in the {hunted}.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The infiltration</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is the plant&apos;s own; the orange ways are the patrols before the turn. {claimed} are booked, {possible:sigma} are possible: the audit finds this by making all books balance, nobody told it where to look. Felix Wraith counts the rounds aloud.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stories/reckoning/unrest</name>
    <message>
        <source>Rhea publishes the overlay, and all can see what {extra} did: {worst_dose} of extra dust in {worst}. {first} rises first, and it passes from neighbour to neighbour. By {now}, {supporters_share} of the people support it, and {risen} {risen:has|have} risen.</source>
        <extracomment>caption</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule stands in the key: a part of those who notice join each week, and where enough people around have joined, a part of those join as well. It is a model, and its four numbers can be changed while the room watches. {supporters} is not a forecast; it is what follows from what they have breathed.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unrest</source>
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
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incinerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg/week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metamaterial</source>
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
        <source>polymer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t/week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
    </message>
</context>
</TS>
