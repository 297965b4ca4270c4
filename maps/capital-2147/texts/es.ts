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
        <translation>¿Quién carga con los residuos de la ciudad?</translation>
    </message>
    <message>
        <source>made data · seed</source>
        <translation>datos inventados · semilla</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Air</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Asthma, per 1,000 residents</source>
        <translation>Asma, por cada 1000 residentes</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Cumulative burden of the Capital</source>
        <translation>Carga acumulada de la Capital</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Distritos</translation>
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
        <source>First language Aurean</source>
        <translation>Primera lengua: áureo</translation>
    </message>
    <message>
        <source>First language Orrish</source>
        <translation>Primera lengua: órrico</translation>
    </message>
    <message>
        <source>First language Tidal</source>
        <translation>Primera lengua: tidal</translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation>Altura de la chimenea</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Households that rent</source>
        <translation>Hogares en alquiler</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Inside Meridian Recovery</source>
        <translation>Interior de Meridian Recovery</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>Ingresos bajos</translation>
    </message>
    <message>
        <source>Margin of error of the median</source>
        <translation>Margen de error de la mediana</translation>
    </message>
    <message>
        <source>Median credits</source>
        <translation>Mediana de créditos</translation>
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
        <source>Reported by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibles</translation>
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
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>Residuos producidos</translation>
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
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salas</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Ambassador Green</source>
        <translation>Ambassador Green</translation>
    </message>
    <message>
        <source>Anchor Fold</source>
        <translation>Anchor Fold</translation>
    </message>
    <message>
        <source>Apothecary</source>
        <translation>Apothecary</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Ashlar Park</source>
        <translation>Ashlar Park</translation>
    </message>
    <message>
        <source>Ashpit Lane</source>
        <translation>Ashpit Lane</translation>
    </message>
    <message>
        <source>Assize</source>
        <translation>Assize</translation>
    </message>
    <message>
        <source>Basin Metals</source>
        <translation>Basin Metals</translation>
    </message>
    <message>
        <source>Basin Metals Company</source>
        <translation>Compañía Basin Metals</translation>
    </message>
    <message>
        <source>Beacon Isle</source>
        <translation>Beacon Isle</translation>
    </message>
    <message>
        <source>Bellfounders</source>
        <translation>Bellfounders</translation>
    </message>
    <message>
        <source>Bittern Lodge</source>
        <translation>Bittern Lodge</translation>
    </message>
    <message>
        <source>Boardroom</source>
        <translation>Sala del Consejo</translation>
    </message>
    <message>
        <source>Boiler Row</source>
        <translation>Boiler Row</translation>
    </message>
    <message>
        <source>Brickfields</source>
        <translation>Brickfields</translation>
    </message>
    <message>
        <source>Bridge Ward</source>
        <translation>Bridge Ward</translation>
    </message>
    <message>
        <source>Brine Cross</source>
        <translation>Brine Cross</translation>
    </message>
    <message>
        <source>Cartwright Town</source>
        <translation>Cartwright Town</translation>
    </message>
    <message>
        <source>Centre Cross, Lower</source>
        <translation>Centre Cross, Baja</translation>
    </message>
    <message>
        <source>Centre Cross, North</source>
        <translation>Centre Cross, Norte</translation>
    </message>
    <message>
        <source>Centre Cross, South</source>
        <translation>Centre Cross, Sur</translation>
    </message>
    <message>
        <source>Centre Cross, Upper</source>
        <translation>Centre Cross, Alta</translation>
    </message>
    <message>
        <source>Chainmakers</source>
        <translation>Chainmakers</translation>
    </message>
    <message>
        <source>Chancel Rise</source>
        <translation>Chancel Rise</translation>
    </message>
    <message>
        <source>Chandlers</source>
        <translation>Chandlers</translation>
    </message>
    <message>
        <source>Cinder Wharf</source>
        <translation>Cinder Wharf</translation>
    </message>
    <message>
        <source>City Collection Service</source>
        <translation>Servicio Municipal de Recogida</translation>
    </message>
    <message>
        <source>City Parks</source>
        <translation>Parques Municipales</translation>
    </message>
    <message>
        <source>Clerks Yard</source>
        <translation>Clerks Yard</translation>
    </message>
    <message>
        <source>Clevedon</source>
        <translation>Clevedon</translation>
    </message>
    <message>
        <source>Clinker Road</source>
        <translation>Clinker Road</translation>
    </message>
    <message>
        <source>Control Room</source>
        <translation>Sala de Control</translation>
    </message>
    <message>
        <source>Copper Slip</source>
        <translation>Copper Slip</translation>
    </message>
    <message>
        <source>Cordwain</source>
        <translation>Cordwain</translation>
    </message>
    <message>
        <source>Cormorant Row</source>
        <translation>Cormorant Row</translation>
    </message>
    <message>
        <source>Covenant Hall</source>
        <translation>Sala del Pacto</translation>
    </message>
    <message>
        <source>Crane Bank</source>
        <translation>Crane Bank</translation>
    </message>
    <message>
        <source>Crate Hall</source>
        <translation>Sala de Cajas</translation>
    </message>
    <message>
        <source>Crown Terraces</source>
        <translation>Crown Terraces</translation>
    </message>
    <message>
        <source>Directors&apos; Floor</source>
        <translation>Planta de Dirección</translation>
    </message>
    <message>
        <source>Drone Bay</source>
        <translation>Hangar de Drones</translation>
    </message>
    <message>
        <source>Dyers Reach</source>
        <translation>Dyers Reach</translation>
    </message>
    <message>
        <source>East Cross, Lower</source>
        <translation>East Cross, Baja</translation>
    </message>
    <message>
        <source>East Cross, North</source>
        <translation>East Cross, Norte</translation>
    </message>
    <message>
        <source>East Cross, South</source>
        <translation>East Cross, Sur</translation>
    </message>
    <message>
        <source>East Cross, Upper</source>
        <translation>East Cross, Alta</translation>
    </message>
    <message>
        <source>Eastmoor</source>
        <translation>Eastmoor</translation>
    </message>
    <message>
        <source>Elmstead</source>
        <translation>Elmstead</translation>
    </message>
    <message>
        <source>Ember Heat and Power</source>
        <translation>Ember Calor y Energía</translation>
    </message>
    <message>
        <source>Ember Point Incinerator</source>
        <translation>Incineradora Ember Point</translation>
    </message>
    <message>
        <source>Fallow End</source>
        <translation>Fallow End</translation>
    </message>
    <message>
        <source>Fen Compost Works</source>
        <translation>Planta de Compostaje Fen</translation>
    </message>
    <message>
        <source>Fenny Cross</source>
        <translation>Fenny Cross</translation>
    </message>
    <message>
        <source>Foundry Hill</source>
        <translation>Foundry Hill</translation>
    </message>
    <message>
        <source>Fox Cover</source>
        <translation>Fox Cover</translation>
    </message>
    <message>
        <source>Furnace Ward</source>
        <translation>Furnace Ward</translation>
    </message>
    <message>
        <source>Furnace Ward Commons</source>
        <translation>Comunales de Furnace Ward</translation>
    </message>
    <message>
        <source>Gantry</source>
        <translation>Gantry</translation>
    </message>
    <message>
        <source>Gasworks Cross</source>
        <translation>Gasworks Cross</translation>
    </message>
    <message>
        <source>Glasswater</source>
        <translation>Glasswater</translation>
    </message>
    <message>
        <source>Goldcrest</source>
        <translation>Goldcrest</translation>
    </message>
    <message>
        <source>Goods Out</source>
        <translation>Salida de Mercancías</translation>
    </message>
    <message>
        <source>Goods in use</source>
        <translation>Bienes en uso</translation>
    </message>
    <message>
        <source>Grey Hollow</source>
        <translation>Grey Hollow</translation>
    </message>
    <message>
        <source>Guard Amber after</source>
        <translation>Guardia Amber después</translation>
    </message>
    <message>
        <source>Guard Amber before</source>
        <translation>Guardia Amber antes</translation>
    </message>
    <message>
        <source>Guard Basalt after</source>
        <translation>Guardia Basalt después</translation>
    </message>
    <message>
        <source>Guard Basalt before</source>
        <translation>Guardia Basalt antes</translation>
    </message>
    <message>
        <source>Guard Cobalt after</source>
        <translation>Guardia Cobalt después</translation>
    </message>
    <message>
        <source>Guard Cobalt before</source>
        <translation>Guardia Cobalt antes</translation>
    </message>
    <message>
        <source>Guard Drift after</source>
        <translation>Guardia Drift después</translation>
    </message>
    <message>
        <source>Guard Drift before</source>
        <translation>Guardia Drift antes</translation>
    </message>
    <message>
        <source>Guard Ember after</source>
        <translation>Guardia Ember después</translation>
    </message>
    <message>
        <source>Guard Ember before</source>
        <translation>Guardia Ember antes</translation>
    </message>
    <message>
        <source>Guard Flint after</source>
        <translation>Guardia Flint después</translation>
    </message>
    <message>
        <source>Guard Flint before</source>
        <translation>Guardia Flint antes</translation>
    </message>
    <message>
        <source>Guildhall</source>
        <translation>Guildhall</translation>
    </message>
    <message>
        <source>Harrow Weald</source>
        <translation>Harrow Weald</translation>
    </message>
    <message>
        <source>Hatters Yard</source>
        <translation>Hatters Yard</translation>
    </message>
    <message>
        <source>Hawthorn Vale</source>
        <translation>Hawthorn Vale</translation>
    </message>
    <message>
        <source>Heronsgate</source>
        <translation>Heronsgate</translation>
    </message>
    <message>
        <source>Highmere</source>
        <translation>Highmere</translation>
    </message>
    <message>
        <source>Hollin Fold</source>
        <translation>Hollin Fold</translation>
    </message>
    <message>
        <source>Inkhorn</source>
        <translation>Inkhorn</translation>
    </message>
    <message>
        <source>Kestrel Ley</source>
        <translation>Kestrel Ley</translation>
    </message>
    <message>
        <source>Kiln Glassworks</source>
        <translation>Vidriería Kiln</translation>
    </message>
    <message>
        <source>Kiln Glassworks Cooperative</source>
        <translation>Cooperativa de la Vidriería Kiln</translation>
    </message>
    <message>
        <source>Kiln Street</source>
        <translation>Kiln Street</translation>
    </message>
    <message>
        <source>Kiln Street Depot</source>
        <translation>Depósito de Kiln Street</translation>
    </message>
    <message>
        <source>Kiln Street Guild</source>
        <translation>Gremio de Kiln Street</translation>
    </message>
    <message>
        <source>Kiln Street Repair Hall</source>
        <translation>Sala de Reparación de Kiln Street</translation>
    </message>
    <message>
        <source>Kingsbarn</source>
        <translation>Kingsbarn</translation>
    </message>
    <message>
        <source>Lantern Row</source>
        <translation>Lantern Row</translation>
    </message>
    <message>
        <source>Lantern Row Depot</source>
        <translation>Depósito de Lantern Row</translation>
    </message>
    <message>
        <source>Lantern Row Neighbours</source>
        <translation>Vecinos de Lantern Row</translation>
    </message>
    <message>
        <source>Lantern Row Workshop</source>
        <translation>Taller de Lantern Row</translation>
    </message>
    <message>
        <source>Larchfield</source>
        <translation>Larchfield</translation>
    </message>
    <message>
        <source>Larkspur Heights</source>
        <translation>Larkspur Heights</translation>
    </message>
    <message>
        <source>Ledger Office</source>
        <translation>Oficina de Cuentas</translation>
    </message>
    <message>
        <source>Lighthouse Fold</source>
        <translation>Lighthouse Fold</translation>
    </message>
    <message>
        <source>Linden Grove</source>
        <translation>Linden Grove</translation>
    </message>
    <message>
        <source>Locker Rooms</source>
        <translation>Vestuarios</translation>
    </message>
    <message>
        <source>Long Lock</source>
        <translation>Long Lock</translation>
    </message>
    <message>
        <source>Loomfield</source>
        <translation>Loomfield</translation>
    </message>
    <message>
        <source>Lower Pasture</source>
        <translation>Lower Pasture</translation>
    </message>
    <message>
        <source>Mallow</source>
        <translation>Mallow</translation>
    </message>
    <message>
        <source>Marrow Field</source>
        <translation>Marrow Field</translation>
    </message>
    <message>
        <source>Marsh End Land Company</source>
        <translation>Compañía de Tierras de Marsh End</translation>
    </message>
    <message>
        <source>Marsh End Landfill</source>
        <translation>Vertedero de Marsh End</translation>
    </message>
    <message>
        <source>Matrix Furnace</source>
        <translation>Horno de Matrices</translation>
    </message>
    <message>
        <source>Mereside</source>
        <translation>Mereside</translation>
    </message>
    <message>
        <source>Meridian Corporation</source>
        <translation>Corporación Meridian</translation>
    </message>
    <message>
        <source>Meridian Recovery</source>
        <translation>Meridian Recovery</translation>
    </message>
    <message>
        <source>Meridian Wharf</source>
        <translation>Meridian Wharf</translation>
    </message>
    <message>
        <source>Minster Eyot</source>
        <translation>Minster Eyot</translation>
    </message>
    <message>
        <source>Moneyers</source>
        <translation>Moneyers</translation>
    </message>
    <message>
        <source>Mossgate</source>
        <translation>Mossgate</translation>
    </message>
    <message>
        <source>Needle Alley</source>
        <translation>Needle Alley</translation>
    </message>
    <message>
        <source>Nettle Green</source>
        <translation>Nettle Green</translation>
    </message>
    <message>
        <source>Norham Green</source>
        <translation>Norham Green</translation>
    </message>
    <message>
        <source>North Gallery</source>
        <translation>Galería Norte</translation>
    </message>
    <message>
        <source>Northgate</source>
        <translation>Northgate</translation>
    </message>
    <message>
        <source>Northgate Depot</source>
        <translation>Depósito de Northgate</translation>
    </message>
    <message>
        <source>Observatory Hill</source>
        <translation>Observatory Hill</translation>
    </message>
    <message>
        <source>Old Harbour</source>
        <translation>Old Harbour</translation>
    </message>
    <message>
        <source>Old Harbour Depot</source>
        <translation>Depósito de Old Harbour</translation>
    </message>
    <message>
        <source>Old Harbour Menders</source>
        <translation>Reparadores de Old Harbour</translation>
    </message>
    <message>
        <source>Old Harbour Mending House</source>
        <translation>Casa de Reparaciones de Old Harbour</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>Aire libre</translation>
    </message>
    <message>
        <source>Orchard Crown</source>
        <translation>Orchard Crown</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Ultramar</translation>
    </message>
    <message>
        <source>Paper Lane</source>
        <translation>Paper Lane</translation>
    </message>
    <message>
        <source>Pilgrim Steps</source>
        <translation>Pilgrim Steps</translation>
    </message>
    <message>
        <source>Priory Fields</source>
        <translation>Priory Fields</translation>
    </message>
    <message>
        <source>Quill Market</source>
        <translation>Quill Market</translation>
    </message>
    <message>
        <source>Reach Depot</source>
        <translation>Depósito de Reach</translation>
    </message>
    <message>
        <source>Receiving Hall</source>
        <translation>Sala de Recepción</translation>
    </message>
    <message>
        <source>Reedmoor</source>
        <translation>Reedmoor</translation>
    </message>
    <message>
        <source>Residue Dock</source>
        <translation>Muelle de Residuos</translation>
    </message>
    <message>
        <source>Rookery</source>
        <translation>Rookery</translation>
    </message>
    <message>
        <source>Saint Orran</source>
        <translation>Saint Orran</translation>
    </message>
    <message>
        <source>Saltgate</source>
        <translation>Saltgate</translation>
    </message>
    <message>
        <source>Saltmarsh Isle</source>
        <translation>Saltmarsh Isle</translation>
    </message>
    <message>
        <source>Security Post</source>
        <translation>Puesto de Seguridad</translation>
    </message>
    <message>
        <source>Sevenways</source>
        <translation>Sevenways</translation>
    </message>
    <message>
        <source>Shredder</source>
        <translation>Trituradora</translation>
    </message>
    <message>
        <source>Signal Cross</source>
        <translation>Signal Cross</translation>
    </message>
    <message>
        <source>Skylark</source>
        <translation>Skylark</translation>
    </message>
    <message>
        <source>Slag Lane</source>
        <translation>Slag Lane</translation>
    </message>
    <message>
        <source>Sorting Line</source>
        <translation>Línea de Clasificación</translation>
    </message>
    <message>
        <source>South Gallery</source>
        <translation>Galería Sur</translation>
    </message>
    <message>
        <source>Sparrow Common</source>
        <translation>Sparrow Common</translation>
    </message>
    <message>
        <source>Spindle Court</source>
        <translation>Spindle Court</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Eje Central</translation>
    </message>
    <message>
        <source>Starling Hill</source>
        <translation>Starling Hill</translation>
    </message>
    <message>
        <source>Stonepit</source>
        <translation>Stonepit</translation>
    </message>
    <message>
        <source>Summerhouse</source>
        <translation>Summerhouse</translation>
    </message>
    <message>
        <source>Swanhithe</source>
        <translation>Swanhithe</translation>
    </message>
    <message>
        <source>Tannery Flats</source>
        <translation>Tannery Flats</translation>
    </message>
    <message>
        <source>Tarbarrel Quay</source>
        <translation>Tarbarrel Quay</translation>
    </message>
    <message>
        <source>Threadneedle Cross</source>
        <translation>Threadneedle Cross</translation>
    </message>
    <message>
        <source>Tidegate Export Quay</source>
        <translation>Muelle de Exportación Tidegate</translation>
    </message>
    <message>
        <source>Tidegate Shipping</source>
        <translation>Naviera Tidegate</translation>
    </message>
    <message>
        <source>Tollgate Depot</source>
        <translation>Depósito de Tollgate</translation>
    </message>
    <message>
        <source>Verger Lane</source>
        <translation>Verger Lane</translation>
    </message>
    <message>
        <source>Vineyard</source>
        <translation>Vineyard</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Watermark</translation>
    </message>
    <message>
        <source>Weigh Gate</source>
        <translation>Puerta de Pesaje</translation>
    </message>
    <message>
        <source>Weir Lanes</source>
        <translation>Weir Lanes</translation>
    </message>
    <message>
        <source>Weir Lanes Commons</source>
        <translation>Comunales de Weir Lanes</translation>
    </message>
    <message>
        <source>Weir Lanes Depot</source>
        <translation>Depósito de Weir Lanes</translation>
    </message>
    <message>
        <source>West Cross, Lower</source>
        <translation>West Cross, Baja</translation>
    </message>
    <message>
        <source>West Cross, North</source>
        <translation>West Cross, Norte</translation>
    </message>
    <message>
        <source>West Cross, South</source>
        <translation>West Cross, Sur</translation>
    </message>
    <message>
        <source>West Cross, Upper</source>
        <translation>West Cross, Alta</translation>
    </message>
    <message>
        <source>Wharf Commons</source>
        <translation>Comunales de Wharf</translation>
    </message>
    <message>
        <source>Whitestair</source>
        <translation>Whitestair</translation>
    </message>
    <message>
        <source>Willow Hard</source>
        <translation>Willow Hard</translation>
    </message>
    <message>
        <source>Windward</source>
        <translation>Windward</translation>
    </message>
    <message>
        <source>Wych End</source>
        <translation>Wych End</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>pasillo</translation>
    </message>
    <message>
        <source>crates</source>
        <translation>cajas</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>puerta</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>works</source>
        <translation>planta</translation>
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
        <translation>
            <numerusform>{n} guardia</numerusform>
            <numerusform>{n} guardias</numerusform>
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
        <translation>
            <numerusform>{n} sala</numerusform>
            <numerusform>{n} salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Air Watch</source>
        <translation>Vigilancia del Aire</translation>
    </message>
    <message>
        <source>Capital Census 2147</source>
        <translation>Censo de la Capital 2147</translation>
    </message>
    <message>
        <source>City Survey</source>
        <translation>Catastro Municipal</translation>
    </message>
    <message>
        <source>Meta-Custodian Networks</source>
        <translation>Redes Metacustodias</translation>
    </message>
    <message>
        <source>Operators&apos; returns 2147</source>
        <translation>Declaraciones de los operadores 2147</translation>
    </message>
</context>
<context>
    <name>stories/reckoning</name>
    <message>
        <source>The reckoning</source>
        <extracomment>title</extracomment>
        <translation>El ajuste de cuentas</translation>
    </message>
    <message>
        <source>booked as recycled</source>
        <extracomment>label of a number</extracomment>
        <translation>anotado como reciclado</translation>
    </message>
    <message>
        <source>booked as recycled and never gone</source>
        <extracomment>label of a number</extracomment>
        <translation>anotado como reciclado y que nunca salió</translation>
    </message>
    <message>
        <source>booked, as a share of what came in</source>
        <extracomment>label of a number</extracomment>
        <translation>anotado, como parte de lo que entró</translation>
    </message>
    <message>
        <source>capacity of the plant, after</source>
        <extracomment>label of a number</extracomment>
        <translation>capacidad de la planta, después</translation>
    </message>
    <message>
        <source>capacity of the plant, before</source>
        <extracomment>label of a number</extracomment>
        <translation>capacidad de la planta, antes</translation>
    </message>
    <message>
        <source>change of the inequality of the burden</source>
        <extracomment>label of a number</extracomment>
        <translation>cambio de la desigualdad de la carga</translation>
    </message>
    <message>
        <source>change of the plant&apos;s capacity</source>
        <extracomment>label of a number</extracomment>
        <translation>cambio de la capacidad de la planta</translation>
    </message>
    <message>
        <source>collected in the week</source>
        <extracomment>label of a number</extracomment>
        <translation>recogido en la semana</translation>
    </message>
    <message>
        <source>district that is paid most for each person</source>
        <extracomment>label of a number</extracomment>
        <translation>distrito que más cobra por persona</translation>
    </message>
    <message>
        <source>district with the largest extra dose</source>
        <extracomment>label of a number</extracomment>
        <translation>distrito con la mayor dosis adicional</translation>
    </message>
    <message>
        <source>districts where half stand with it</source>
        <extracomment>label of a number</extracomment>
        <translation>distritos donde la mitad lo apoya</translation>
    </message>
    <message>
        <source>dust in the dustiest district</source>
        <extracomment>label of a number</extracomment>
        <translation>polvo en el distrito con más polvo</translation>
    </message>
    <message>
        <source>dust that the poorest fifth breathes</source>
        <extracomment>label of a number</extracomment>
        <translation>polvo que respira el quinto más pobre</translation>
    </message>
    <message>
        <source>dust that the richest fifth breathes</source>
        <extracomment>label of a number</extracomment>
        <translation>polvo que respira el quinto más rico</translation>
    </message>
    <message>
        <source>dustiest district</source>
        <extracomment>label of a number</extracomment>
        <translation>distrito con más polvo</translation>
    </message>
    <message>
        <source>goods made by workshops</source>
        <extracomment>label of a number</extracomment>
        <translation>bienes hechos en los talleres</translation>
    </message>
    <message>
        <source>in the crates of the plant</source>
        <extracomment>label of a number</extracomment>
        <translation>en las cajas de la planta</translation>
    </message>
    <message>
        <source>largest extra dose</source>
        <extracomment>label of a number</extracomment>
        <translation>mayor dosis adicional</translation>
    </message>
    <message>
        <source>metamaterial whose whole way is recorded</source>
        <extracomment>label of a number</extracomment>
        <translation>metamaterial con todo su recorrido registrado</translation>
    </message>
    <message>
        <source>moment</source>
        <extracomment>label of a number</extracomment>
        <translation>momento</translation>
    </message>
    <message>
        <source>paid there for each person</source>
        <extracomment>label of a number</extracomment>
        <translation>pagado allí por persona</translation>
    </message>
    <message>
        <source>paid work in workshops</source>
        <extracomment>label of a number</extracomment>
        <translation>trabajo pagado en los talleres</translation>
    </message>
    <message>
        <source>patrols on their way</source>
        <extracomment>label of a number</extracomment>
        <translation>patrullas en marcha</translation>
    </message>
    <message>
        <source>people who stand with it</source>
        <extracomment>label of a number</extracomment>
        <translation>personas que lo apoyan</translation>
    </message>
    <message>
        <source>poorest against richest fifth</source>
        <extracomment>label of a number</extracomment>
        <translation>el quinto más pobre frente al más rico</translation>
    </message>
    <message>
        <source>poorest tenth, after</source>
        <extracomment>label of a number</extracomment>
        <translation>décimo más pobre, después</translation>
    </message>
    <message>
        <source>poorest tenth, before</source>
        <extracomment>label of a number</extracomment>
        <translation>décimo más pobre, antes</translation>
    </message>
    <message>
        <source>possible, as a share of what came in</source>
        <extracomment>label of a number</extracomment>
        <translation>posible, como parte de lo que entró</translation>
    </message>
    <message>
        <source>reparation</source>
        <extracomment>label of a number</extracomment>
        <translation>reparación</translation>
    </message>
    <message>
        <source>richest district</source>
        <extracomment>label of a number</extracomment>
        <translation>distrito más rico</translation>
    </message>
    <message>
        <source>richest tenth, after</source>
        <extracomment>label of a number</extracomment>
        <translation>décimo más rico, después</translation>
    </message>
    <message>
        <source>richest tenth, before</source>
        <extracomment>label of a number</extracomment>
        <translation>décimo más rico, antes</translation>
    </message>
    <message>
        <source>share of their time there</source>
        <extracomment>label of a number</extracomment>
        <translation>parte de su tiempo allí</translation>
    </message>
    <message>
        <source>their share</source>
        <extracomment>label of a number</extracomment>
        <translation>su parte</translation>
    </message>
    <message>
        <source>tonnes that set the ripple going</source>
        <extracomment>label of a number</extracomment>
        <translation>toneladas que desatan la onda</translation>
    </message>
    <message>
        <source>waste made there for each person</source>
        <extracomment>label of a number</extracomment>
        <translation>residuos producidos allí por persona</translation>
    </message>
    <message>
        <source>waste of a person there, in kilograms</source>
        <extracomment>label of a number</extracomment>
        <translation>residuos de una persona allí, en kilogramos</translation>
    </message>
    <message>
        <source>waste without room</source>
        <extracomment>label of a number</extracomment>
        <translation>residuos sin sitio</translation>
    </message>
    <message>
        <source>what came in</source>
        <extracomment>label of a number</extracomment>
        <translation>lo que entró</translation>
    </message>
    <message>
        <source>what everything else allows</source>
        <extracomment>label of a number</extracomment>
        <translation>lo que permite todo lo demás</translation>
    </message>
    <message>
        <source>what the metamaterial may claim</source>
        <extracomment>label of a number</extracomment>
        <translation>lo que el metamaterial puede reclamar</translation>
    </message>
    <message>
        <source>what the new hall takes in</source>
        <extracomment>label of a number</extracomment>
        <translation>lo que recibe la nueva sala</translation>
    </message>
    <message>
        <source>where it is booked to have gone</source>
        <extracomment>label of a number</extracomment>
        <translation>adónde fue según los libros</translation>
    </message>
    <message>
        <source>where it rose first</source>
        <extracomment>label of a number</extracomment>
        <translation>dónde se alzó primero</translation>
    </message>
    <message>
        <source>where the patrols spend most of their time after the turn</source>
        <extracomment>label of a number</extracomment>
        <translation>dónde pasan las patrullas la mayor parte del tiempo tras el giro</translation>
    </message>
    <message>
        <source>where the patrols spend most of their time before the turn</source>
        <extracomment>label of a number</extracomment>
        <translation>dónde pasan las patrullas la mayor parte del tiempo antes del giro</translation>
    </message>
    <message>
        <source>whose records cannot be true</source>
        <extracomment>label of a number</extracomment>
        <translation>cuyos registros no pueden ser ciertos</translation>
    </message>
    <message>
        <source>workshops after</source>
        <extracomment>label of a number</extracomment>
        <translation>talleres después</translation>
    </message>
    <message>
        <source>workshops before</source>
        <extracomment>label of a number</extracomment>
        <translation>talleres antes</translation>
    </message>
</context>
<context>
    <name>stories/reckoning/alleys</name>
    <message>
        <source>Begin with the glasses off: hold Tab, show the bare city, let go. Then lift the sheets apart: wealth below, dust above it, the waste as arcs. Rhea Mendez drew these three for Juno Verity&apos;s Meta-Custodian Networks. In this one week {week_tonnes} were collected from {districts}. The question to leave hanging: the poorest fifth breathe {dust_times:2} times what the richest do; who decided that?</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Empiece sin las gafas: mantenga pulsado Tab, muestre la ciudad desnuda y suelte. Luego separe las láminas: la riqueza abajo, el polvo encima, los residuos como arcos. Rhea Mendez dibujó las tres para las Redes Metacustodias de Juno Verity. En esta sola semana se recogieron {week_tonnes} en {districts}. La pregunta que queda en el aire: el quinto más pobre respira {dust_times:2} veces lo que el más rico; ¿quién lo decidió?</translation>
    </message>
    <message>
        <source>Neon on wet stone, and under every sign a chute. In {rich} a person throws away {rich_waste:.1}; in {wharf}, where it arrives, {wharf_waste:.1}. The poorest fifth of the city breathe {poor_dust:.1} of dust, the richest {rich_dust:.1}.</source>
        <extracomment>caption</extracomment>
        <translation>Neón sobre piedra mojada y, bajo cada rótulo, un conducto. En {rich} una persona tira {rich_waste:.1}; en {wharf}, adonde llega, {wharf_waste:.1}. El quinto más pobre de la ciudad respira {poor_dust:.1} de polvo; el más rico, {rich_dust:.1}.</translation>
    </message>
    <message>
        <source>The alleys</source>
        <extracomment>title</extracomment>
        <translation>Los callejones</translation>
    </message>
    <message>
        <source>{plant} stands in {wharf}: {wharf_dust:.1} of dust</source>
        <extracomment>call-out</extracomment>
        <translation>{plant} está en {wharf}: {wharf_dust:.1} de polvo</translation>
    </message>
</context>
<context>
    <name>stories/reckoning/covenant</name>
    <message>
        <source>New workshops: {workshops.value} instead of {workshops_before.value}</source>
        <extracomment>call-out</extracomment>
        <translation>Talleres nuevos: {workshops.value} en lugar de {workshops_before.value}</translation>
    </message>
    <message>
        <source>Silas puts his work into the neighbourhoods: {goods} of goods and {work} of paid work follow from the stated yields. {paid} are paid to those who bear more than the mean, most in {paid_most}: {paid_head:.0}. Move the line across the city: right of it is the Capital as it was. Then ask the room what they would change, and change it; {unplaced:.0} of waste has nowhere to go under this plan.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Silas pone su trabajo en los barrios: de los rendimientos declarados resultan {goods} de bienes y {work} de trabajo pagado. Se pagan {paid} a quienes cargan con más que la media; donde más, en {paid_most}: {paid_head:.0}. Mueva la línea por la ciudad: a la derecha está la Capital como era. Luego pregunte a la sala qué cambiaría, y cámbielo; los residuos sin destino con este plan suman {unplaced:.0}.</translation>
    </message>
    <message>
        <source>The new covenant</source>
        <extracomment>title</extracomment>
        <translation>El nuevo pacto</translation>
    </message>
    <message>
        <source>The plant {shrunk:shrinks|stays|grows} by {shrunk:abs}; {workshops.value} workshops instead of {workshops_before.value} and a hall for {hall:.0} where the waste is made take over. The poorest tenth breathe {poor_after:.1} instead of {poor_before:.1}, the richest {rich_after:.1} instead of {rich_before:.1}: inequality {inequality:falls|stays|rises} by {inequality:abs}. Right of the line: before.</source>
        <extracomment>caption</extracomment>
        <translation>La planta {shrunk:encoge un|se mantiene, un|crece un} {shrunk:abs}; toman el relevo {workshops.value} talleres en lugar de {workshops_before.value} y una sala para {hall:.0} donde se producen los residuos. El décimo más pobre respira {poor_after:.1} en lugar de {poor_before:.1}; el más rico, {rich_after:.1} en lugar de {rich_before:.1}: la desigualdad {inequality:baja un|se mantiene, un|sube un} {inequality:abs}. A la derecha de la línea: antes.</translation>
    </message>
</context>
<context>
    <name>stories/reckoning/crates</name>
    <message>
        <source>Here it lies. {gap:sigma} are booked as recycled and cannot have left; {crates} stand in crates. Felix lays a hand on the wall and the building answers: the patrols turn on the offices, {guarded_share:.0} of their time in the {guarded}.</source>
        <extracomment>caption</extracomment>
        <translation>Aquí están. {gap:sigma} constan como reciclados y no pueden haber salido; {crates} están en cajas. Felix pone la mano en la pared y el edificio responde: las patrullas se vuelven hacia las oficinas, el {guarded_share:.0} de su tiempo en {guarded}.</translation>
    </message>
    <message>
        <source>Let the clock run: the crates fill week by week, and in the week of the raid the ways change from orange to blue. Felix speaks for the things themselves: of {full_ways} of the metamaterial the whole way is on record, so its claim in the covenant is to {claim}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Deje correr el reloj: las cajas se llenan semana a semana y, en la semana del asalto, los recorridos pasan de naranja a azul. Felix habla por las cosas mismas: del metamaterial consta todo el recorrido en el {full_ways}, así que lo que puede reclamar en el pacto es: {claim}.</translation>
    </message>
    <message>
        <source>The crates and the turned defences</source>
        <extracomment>title</extracomment>
        <translation>Las cajas y las defensas que se vuelven</translation>
    </message>
</context>
<context>
    <name>stories/reckoning/infiltration</name>
    <message>
        <source>Silas Cray, who made the metamaterials, has leaked the returns: {plant} books {claimed_share} of its intake as {market}; what is weighed allows {possible_share}. Somebody has to look inside, where {patrols} hunt along the aisles, {hunted_share:.0} of their time in the {hunted}.</source>
        <extracomment>caption</extracomment>
        <translation>Silas Cray, que creó los metamateriales, ha filtrado las declaraciones: {plant} anota el {claimed_share} de lo que recibe como {market}; lo pesado permite el {possible_share}. Alguien tiene que mirar dentro, donde {patrols} acechan por los pasillos, el {hunted_share:.0} de su tiempo en {hunted}.</translation>
    </message>
    <message>
        <source>The infiltration</source>
        <extracomment>title</extracomment>
        <translation>La infiltración</translation>
    </message>
    <message>
        <source>The plan is the plant&apos;s own; the orange ways are the patrols before the turn. {claimed} are booked, {possible:sigma} are possible: the audit finds this by making all books balance, nobody told it where to look. Felix Wraith counts the rounds aloud.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>El plano es de la propia planta; los recorridos naranjas son las patrullas antes del giro. Constan {claimed}, son posibles {possible:sigma}: la auditoría lo halla haciendo cuadrar todos los libros; nadie le dijo dónde mirar. Felix Wraith cuenta las rondas en voz alta.</translation>
    </message>
</context>
<context>
    <name>stories/reckoning/unrest</name>
    <message>
        <source>Rhea publishes the overlay, and all can see what {extra} did: {worst_dose} of extra dust in {worst}. {first} rises first, and it passes from neighbour to neighbour. By {now}, {supporters_share} of the people support it, and {risen} {risen:has|have} risen.</source>
        <extracomment>caption</extracomment>
        <translation>Rhea publica la capa y todos ven lo que hicieron {extra}: {worst_dose} de polvo adicional en {worst}. {first} se alza primero, y la revuelta pasa de vecino a vecino. En la {now} la apoya el {supporters_share} de la población y {risen:se ha alzado|se han alzado} {risen}.</translation>
    </message>
    <message>
        <source>The rule stands in the key: a part of those who notice join each week, and where enough people around have joined, a part of those join as well. It is a model, and its four numbers can be changed while the room watches. {supporters} is not a forecast; it is what follows from what they have breathed.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>La regla está en la leyenda: cada semana se une una parte de quienes lo notan y, donde se ha unido bastante gente alrededor, también una parte de los demás. Es un modelo, y sus cuatro números pueden cambiarse a la vista de la sala. {supporters} no es un pronóstico; es lo que se sigue de lo que han respirado.</translation>
    </message>
    <message>
        <source>The unrest</source>
        <extracomment>title</extracomment>
        <translation>La revuelta</translation>
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
        <source>export</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>vidrio</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>guardia</translation>
    </message>
    <message>
        <source>incinerator</source>
        <translation>incineradora</translation>
    </message>
    <message>
        <source>kg/week</source>
        <translation>kg/semana</translation>
    </message>
    <message>
        <source>landfill</source>
        <translation>vertedero</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>metal</translation>
    </message>
    <message>
        <source>metamaterial</source>
        <translation>metamaterial</translation>
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
        <source>polymer</source>
        <translation>polímero</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>resto</translation>
    </message>
    <message>
        <source>t/week</source>
        <translation>t/semana</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>taller</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
    </message>
</context>
</TS>
