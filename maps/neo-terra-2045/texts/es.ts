<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>Neo-Terra, 2045</source>
        <translation>Neo-Terra, 2045</translation>
    </message>
    <message>
        <source>What is left when everything is used again?</source>
        <translation>¿Qué queda cuando todo se vuelve a usar?</translation>
    </message>
    <message>
        <source>made data · seed</source>
        <translation>datos inventados · semilla</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Arrived</source>
        <translation>Llegado</translation>
    </message>
    <message>
        <source>Asthma, per 1,000 residents</source>
        <translation>Asma, por cada 1000 residentes</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Bills of materials</source>
        <translation>Listas de materiales</translation>
    </message>
    <message>
        <source>Bills paid for residue and by-product</source>
        <translation>Facturas pagadas por residuo y subproducto</translation>
    </message>
    <message>
        <source>Building material from its waste</source>
        <translation>Material de construcción de sus residuos</translation>
    </message>
    <message>
        <source>By-product</source>
        <translation>Subproducto</translation>
    </message>
    <message>
        <source>By-product accounted for</source>
        <translation>Subproducto contabilizado</translation>
    </message>
    <message>
        <source>By-product at the gates of the vaults, by the hour</source>
        <translation>Subproducto en las puertas de las bóvedas, por hora</translation>
    </message>
    <message>
        <source>By-product in certificates</source>
        <translation>Subproducto en certificados</translation>
    </message>
    <message>
        <source>By-product of its waste</source>
        <translation>Subproducto de sus residuos</translation>
    </message>
    <message>
        <source>Cables to the substation</source>
        <translation>Cables a la subestación</translation>
    </message>
    <message>
        <source>Came in the last ten years</source>
        <translation>Llegados en los últimos diez años</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Campamento</translation>
    </message>
    <message>
        <source>Can carry</source>
        <translation>Puede transportar</translation>
    </message>
    <message>
        <source>Can deliver</source>
        <translation>Puede suministrar</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Dark from, minute of 14 June</source>
        <translation>A oscuras desde, minuto del 14 de junio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day of the record, 0 the first</source>
        <translation>Día del registro, 0 el primero</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Distritos</translation>
    </message>
    <message>
        <source>Districts visited</source>
        <translation>Distritos visitados</translation>
    </message>
    <message>
        <source>Drones of the swarm</source>
        <translation>Drones del enjambre</translation>
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
        <source>Dust of the poorest tenth over the mean</source>
        <translation>Polvo del décimo más pobre sobre la media</translation>
    </message>
    <message>
        <source>Dust, mean of the days</source>
        <translation>Polvo, media de los días</translation>
    </message>
    <message>
        <source>Earned by scavenging</source>
        <translation>Ganado rebuscando</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Electronics and plastic taken by hives</source>
        <translation>Electrónica y plástico recogidos por colmenas</translation>
    </message>
    <message>
        <source>Electronics and plastic taken by scavengers</source>
        <translation>Electrónica y plástico recogidos por rebuscadores</translation>
    </message>
    <message>
        <source>Food from its waste</source>
        <translation>Alimento de sus residuos</translation>
    </message>
    <message>
        <source>For dependence if Ecolife opens its figures</source>
        <translation>A favor de la dependencia si Ecolife abre sus cifras</translation>
    </message>
    <message>
        <source>For dependence if Ecolife refuses</source>
        <translation>A favor de la dependencia si Ecolife se niega</translation>
    </message>
    <message>
        <source>For full dependence on Ecolife</source>
        <translation>A favor de la dependencia total de Ecolife</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Fuel from its waste</source>
        <translation>Combustible de sus residuos</translation>
    </message>
    <message>
        <source>Height of the stack</source>
        <translation>Altura de la chimenea</translation>
    </message>
    <message>
        <source>Hive</source>
        <translation>Colmena</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
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
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limits set by residents</source>
        <translation>Límites fijados por los residentes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lines of the power network, at the evening peak</source>
        <translation>Líneas de la red eléctrica, en la punta de la tarde</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Load at the evening peak</source>
        <translation>Consumo en la punta de la tarde</translation>
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
        <source>Mass</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Materia</translation>
    </message>
    <message>
        <source>Median credits</source>
        <translation>Mediana de créditos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nodes of the power network</source>
        <translation>Nodos de la red eléctrica</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Norte</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Other cities</source>
        <translation>Otras ciudades</translation>
    </message>
    <message>
        <source>Over 65 years</source>
        <translation>Mayores de 65 años</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Participada</translation>
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
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagado a</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People at work</source>
        <translation>Personas trabajando</translation>
    </message>
    <message>
        <source>People who live from scavenging</source>
        <translation>Personas que viven de rebuscar</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Power lines</source>
        <translation>Líneas eléctricas</translation>
    </message>
    <message>
        <source>Powered care at home</source>
        <translation>Cuidados con aparatos en casa</translation>
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
        <source>Residue</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fijado por</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Vuelo</translation>
    </message>
    <message>
        <source>Sorties of the drones</source>
        <translation>Vuelos de los drones</translation>
    </message>
    <message>
        <source>Speed at 10 m</source>
        <translation>Velocidad a 10 m</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>Subestación</translation>
    </message>
    <message>
        <source>Taken in the week</source>
        <translation>Recogido en la semana</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Time in the air</source>
        <translation>Tiempo en el aire</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Tribe</source>
        <translation>Tribu</translation>
    </message>
    <message>
        <source>Under 15 years</source>
        <translation>Menores de 15 años</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Vapour of by-products</source>
        <translation>Vapor de subproductos</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Waste made</source>
        <translation>Residuos producidos</translation>
    </message>
    <message>
        <source>Waste of a person</source>
        <translation>Residuos de una persona</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Ways to be fed</source>
        <translation>Vías de suministro</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>What was thrown away</source>
        <translation>Lo que se tiró</translation>
    </message>
    <message>
        <source>Where scavengers work</source>
        <translation>Dónde trabajan los rebuscadores</translation>
    </message>
    <message>
        <source>Who owns whom</source>
        <translation>Quién es dueño de quién</translation>
    </message>
    <message>
        <source>Wind of the days</source>
        <translation>Viento de los días</translation>
    </message>
    <message>
        <source>Without power, night of 14 June</source>
        <translation>Sin electricidad, noche del 14 de junio</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>Recuperado</translation>
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
        <source>not dark</source>
        <translation>no a oscuras</translation>
    </message>
    <message>
        <source>takes nothing in</source>
        <translation>no recibe nada</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Abroad</source>
        <translation>Extranjero</translation>
    </message>
    <message>
        <source>Acacia Gate</source>
        <translation>Acacia Gate</translation>
    </message>
    <message>
        <source>Alder Edge</source>
        <translation>Alder Edge</translation>
    </message>
    <message>
        <source>Alder Gate</source>
        <translation>Alder Gate</translation>
    </message>
    <message>
        <source>Alder Grove</source>
        <translation>Alder Grove</translation>
    </message>
    <message>
        <source>Alder Spire</source>
        <translation>Alder Spire</translation>
    </message>
    <message>
        <source>Alder Terrace</source>
        <translation>Alder Terrace</translation>
    </message>
    <message>
        <source>Alder Towers</source>
        <translation>Alder Towers</translation>
    </message>
    <message>
        <source>Almond Garden</source>
        <translation>Almond Garden</translation>
    </message>
    <message>
        <source>Almond Gate</source>
        <translation>Almond Gate</translation>
    </message>
    <message>
        <source>Almond Grove</source>
        <translation>Almond Grove</translation>
    </message>
    <message>
        <source>Almond Rise</source>
        <translation>Almond Rise</translation>
    </message>
    <message>
        <source>Almond Spire</source>
        <translation>Almond Spire</translation>
    </message>
    <message>
        <source>Anvil Cross</source>
        <translation>Anvil Cross</translation>
    </message>
    <message>
        <source>Anvil Flats</source>
        <translation>Anvil Flats</translation>
    </message>
    <message>
        <source>Anvil Lane</source>
        <translation>Anvil Lane</translation>
    </message>
    <message>
        <source>Aspen Arcade</source>
        <translation>Aspen Arcade</translation>
    </message>
    <message>
        <source>Aspen Common</source>
        <translation>Aspen Common</translation>
    </message>
    <message>
        <source>Aspen Edge</source>
        <translation>Aspen Edge</translation>
    </message>
    <message>
        <source>Aspen Gate</source>
        <translation>Aspen Gate</translation>
    </message>
    <message>
        <source>Aspen Landing</source>
        <translation>Aspen Landing</translation>
    </message>
    <message>
        <source>Aspen Rise</source>
        <translation>Aspen Rise</translation>
    </message>
    <message>
        <source>Assembly Camp</source>
        <translation>Campamento de la Asamblea</translation>
    </message>
    <message>
        <source>Assembly Yard</source>
        <translation>Patio de la Asamblea</translation>
    </message>
    <message>
        <source>Assembly of Stillwater</source>
        <translation>Asamblea de Stillwater</translation>
    </message>
    <message>
        <source>Assembly of Tinker Flats</source>
        <translation>Asamblea de Tinker Flats</translation>
    </message>
    <message>
        <source>Assembly of the eastern districts</source>
        <translation>Asamblea de los distritos del este</translation>
    </message>
    <message>
        <source>Assembly tribe</source>
        <translation>Tribu de la Asamblea</translation>
    </message>
    <message>
        <source>Aurelia Bay</source>
        <translation>Aurelia Bay</translation>
    </message>
    <message>
        <source>Bamboo Court</source>
        <translation>Bamboo Court</translation>
    </message>
    <message>
        <source>Bamboo Gate</source>
        <translation>Bamboo Gate</translation>
    </message>
    <message>
        <source>Bamboo Rise</source>
        <translation>Bamboo Rise</translation>
    </message>
    <message>
        <source>Bamboo Stairs</source>
        <translation>Bamboo Stairs</translation>
    </message>
    <message>
        <source>Bamboo Terrace</source>
        <translation>Bamboo Terrace</translation>
    </message>
    <message>
        <source>Barrel Cross</source>
        <translation>Barrel Cross</translation>
    </message>
    <message>
        <source>Barrel Works</source>
        <translation>Barrel Works</translation>
    </message>
    <message>
        <source>Barrel Yard</source>
        <translation>Barrel Yard</translation>
    </message>
    <message>
        <source>Basil Gate</source>
        <translation>Basil Gate</translation>
    </message>
    <message>
        <source>Basil Terrace</source>
        <translation>Basil Terrace</translation>
    </message>
    <message>
        <source>Basil Towers</source>
        <translation>Basil Towers</translation>
    </message>
    <message>
        <source>Beech Common</source>
        <translation>Beech Common</translation>
    </message>
    <message>
        <source>Beech Edge</source>
        <translation>Beech Edge</translation>
    </message>
    <message>
        <source>Beech Garden</source>
        <translation>Beech Garden</translation>
    </message>
    <message>
        <source>Beech Gate</source>
        <translation>Beech Gate</translation>
    </message>
    <message>
        <source>Beech Rise</source>
        <translation>Beech Rise</translation>
    </message>
    <message>
        <source>Beech Towers</source>
        <translation>Beech Towers</translation>
    </message>
    <message>
        <source>Bellows Cross</source>
        <translation>Bellows Cross</translation>
    </message>
    <message>
        <source>Bellows Lane</source>
        <translation>Bellows Lane</translation>
    </message>
    <message>
        <source>Bellows Yard</source>
        <translation>Bellows Yard</translation>
    </message>
    <message>
        <source>Birch Common</source>
        <translation>Birch Common</translation>
    </message>
    <message>
        <source>Birch Edge</source>
        <translation>Birch Edge</translation>
    </message>
    <message>
        <source>Birch Terrace</source>
        <translation>Birch Terrace</translation>
    </message>
    <message>
        <source>Birch Towers</source>
        <translation>Birch Towers</translation>
    </message>
    <message>
        <source>Bolt Cross</source>
        <translation>Bolt Cross</translation>
    </message>
    <message>
        <source>Bolt Lane</source>
        <translation>Bolt Lane</translation>
    </message>
    <message>
        <source>Bolt Yard</source>
        <translation>Bolt Yard</translation>
    </message>
    <message>
        <source>Bracken Court</source>
        <translation>Bracken Court</translation>
    </message>
    <message>
        <source>Bracken Edge</source>
        <translation>Bracken Edge</translation>
    </message>
    <message>
        <source>Bracken Gate</source>
        <translation>Bracken Gate</translation>
    </message>
    <message>
        <source>Bracken Grove</source>
        <translation>Bracken Grove</translation>
    </message>
    <message>
        <source>Bracken Quay</source>
        <translation>Bracken Quay</translation>
    </message>
    <message>
        <source>Bramble Common</source>
        <translation>Bramble Common</translation>
    </message>
    <message>
        <source>Bramble Edge</source>
        <translation>Bramble Edge</translation>
    </message>
    <message>
        <source>Bramble Field</source>
        <translation>Bramble Field</translation>
    </message>
    <message>
        <source>Bramble Garden</source>
        <translation>Bramble Garden</translation>
    </message>
    <message>
        <source>Brass Cross</source>
        <translation>Brass Cross</translation>
    </message>
    <message>
        <source>Brass Hollow</source>
        <translation>Brass Hollow</translation>
    </message>
    <message>
        <source>Brass Lane</source>
        <translation>Brass Lane</translation>
    </message>
    <message>
        <source>Brass Works</source>
        <translation>Brass Works</translation>
    </message>
    <message>
        <source>Briar Common</source>
        <translation>Briar Common</translation>
    </message>
    <message>
        <source>Briar Edge</source>
        <translation>Briar Edge</translation>
    </message>
    <message>
        <source>Briar Grove</source>
        <translation>Briar Grove</translation>
    </message>
    <message>
        <source>Briar Rise</source>
        <translation>Briar Rise</translation>
    </message>
    <message>
        <source>Building sites</source>
        <translation>Obras de construcción</translation>
    </message>
    <message>
        <source>By-product of what a vault takes in, mean of a day</source>
        <translation>Subproducto de lo que recibe una bóveda, media de un día</translation>
    </message>
    <message>
        <source>By-product outside the hall</source>
        <translation>Subproducto fuera de la nave</translation>
    </message>
    <message>
        <source>By-product that no account holds, of what is weighed</source>
        <translation>Subproducto que no consta en ninguna cuenta, de lo pesado</translation>
    </message>
    <message>
        <source>Cable Cross</source>
        <translation>Cable Cross</translation>
    </message>
    <message>
        <source>Cable Reach</source>
        <translation>Cable Reach</translation>
    </message>
    <message>
        <source>Camellia Arcade</source>
        <translation>Camellia Arcade</translation>
    </message>
    <message>
        <source>Camellia Edge</source>
        <translation>Camellia Edge</translation>
    </message>
    <message>
        <source>Camellia Terrace</source>
        <translation>Camellia Terrace</translation>
    </message>
    <message>
        <source>Camellia Towers</source>
        <translation>Camellia Towers</translation>
    </message>
    <message>
        <source>Carbon Cross</source>
        <translation>Carbon Cross</translation>
    </message>
    <message>
        <source>Carbon Hollow</source>
        <translation>Carbon Hollow</translation>
    </message>
    <message>
        <source>Carbon Lane</source>
        <translation>Carbon Lane</translation>
    </message>
    <message>
        <source>Caster Cross</source>
        <translation>Caster Cross</translation>
    </message>
    <message>
        <source>Caster Yard</source>
        <translation>Caster Yard</translation>
    </message>
    <message>
        <source>Cedar Garden</source>
        <translation>Cedar Garden</translation>
    </message>
    <message>
        <source>Cedar Rise</source>
        <translation>Cedar Rise</translation>
    </message>
    <message>
        <source>Cedar Stairs</source>
        <translation>Cedar Stairs</translation>
    </message>
    <message>
        <source>Cedar Terrace</source>
        <translation>Cedar Terrace</translation>
    </message>
    <message>
        <source>Chain Lane</source>
        <translation>Chain Lane</translation>
    </message>
    <message>
        <source>Chain Reach</source>
        <translation>Chain Reach</translation>
    </message>
    <message>
        <source>Chain Yard</source>
        <translation>Chain Yard</translation>
    </message>
    <message>
        <source>Channel Camp</source>
        <translation>Campamento Channel</translation>
    </message>
    <message>
        <source>Channel Cannery</source>
        <translation>Conservera Channel</translation>
    </message>
    <message>
        <source>Channel Hive</source>
        <translation>Colmena Channel</translation>
    </message>
    <message>
        <source>Channel Plastics</source>
        <translation>Plásticos Channel</translation>
    </message>
    <message>
        <source>Channel tribe</source>
        <translation>Tribu Channel</translation>
    </message>
    <message>
        <source>Cherry Edge</source>
        <translation>Cherry Edge</translation>
    </message>
    <message>
        <source>Cherry Garden</source>
        <translation>Cherry Garden</translation>
    </message>
    <message>
        <source>Cherry Gate</source>
        <translation>Cherry Gate</translation>
    </message>
    <message>
        <source>Cherry Grove</source>
        <translation>Cherry Grove</translation>
    </message>
    <message>
        <source>Cherry Strand</source>
        <translation>Cherry Strand</translation>
    </message>
    <message>
        <source>Cinder Foundry</source>
        <translation>Fundición Cinder</translation>
    </message>
    <message>
        <source>Cinder Reach</source>
        <translation>Cinder Reach</translation>
    </message>
    <message>
        <source>Cinder Reach Fill</source>
        <translation>Vertedero de Cinder Reach</translation>
    </message>
    <message>
        <source>City of Neo-Terra</source>
        <translation>Ciudad de Neo-Terra</translation>
    </message>
    <message>
        <source>Clamp Hollow</source>
        <translation>Clamp Hollow</translation>
    </message>
    <message>
        <source>Clamp Lane</source>
        <translation>Clamp Lane</translation>
    </message>
    <message>
        <source>Clamp Yard</source>
        <translation>Clamp Yard</translation>
    </message>
    <message>
        <source>Clover Arcade</source>
        <translation>Clover Arcade</translation>
    </message>
    <message>
        <source>Clover Field</source>
        <translation>Clover Field</translation>
    </message>
    <message>
        <source>Clover Garden</source>
        <translation>Clover Garden</translation>
    </message>
    <message>
        <source>Clover Terrace</source>
        <translation>Clover Terrace</translation>
    </message>
    <message>
        <source>Coil End</source>
        <translation>Coil End</translation>
    </message>
    <message>
        <source>Coil Works</source>
        <translation>Coil Works</translation>
    </message>
    <message>
        <source>Crane Lane</source>
        <translation>Crane Lane</translation>
    </message>
    <message>
        <source>Crane Works</source>
        <translation>Crane Works</translation>
    </message>
    <message>
        <source>Cypress Edge</source>
        <translation>Cypress Edge</translation>
    </message>
    <message>
        <source>Cypress Garden</source>
        <translation>Cypress Garden</translation>
    </message>
    <message>
        <source>Cypress Rise</source>
        <translation>Cypress Rise</translation>
    </message>
    <message>
        <source>Dahlia Field</source>
        <translation>Dahlia Field</translation>
    </message>
    <message>
        <source>Dahlia Gate</source>
        <translation>Dahlia Gate</translation>
    </message>
    <message>
        <source>Dahlia Rise</source>
        <translation>Dahlia Rise</translation>
    </message>
    <message>
        <source>Dahlia Terrace</source>
        <translation>Dahlia Terrace</translation>
    </message>
    <message>
        <source>Dahlia Towers</source>
        <translation>Dahlia Towers</translation>
    </message>
    <message>
        <source>Damson Common</source>
        <translation>Damson Common</translation>
    </message>
    <message>
        <source>Damson Edge</source>
        <translation>Damson Edge</translation>
    </message>
    <message>
        <source>Damson Rise</source>
        <translation>Damson Rise</translation>
    </message>
    <message>
        <source>Damson Terrace</source>
        <translation>Damson Terrace</translation>
    </message>
    <message>
        <source>Dust at home, yearly mean</source>
        <translation>Polvo en casa, media anual</translation>
    </message>
    <message>
        <source>Dynamo End</source>
        <translation>Dynamo End</translation>
    </message>
    <message>
        <source>Dynamo Works</source>
        <translation>Dynamo Works</translation>
    </message>
    <message>
        <source>Dynamo Yard</source>
        <translation>Dynamo Yard</translation>
    </message>
    <message>
        <source>East Mole Quay</source>
        <translation>Muelle de East Mole</translation>
    </message>
    <message>
        <source>Ecolife</source>
        <translation>Ecolife</translation>
    </message>
    <message>
        <source>Elder Edge</source>
        <translation>Elder Edge</translation>
    </message>
    <message>
        <source>Elder Field</source>
        <translation>Elder Field</translation>
    </message>
    <message>
        <source>Elder Garden</source>
        <translation>Elder Garden</translation>
    </message>
    <message>
        <source>Elder Gate</source>
        <translation>Elder Gate</translation>
    </message>
    <message>
        <source>Elder Landing</source>
        <translation>Elder Landing</translation>
    </message>
    <message>
        <source>Elder Strand</source>
        <translation>Elder Strand</translation>
    </message>
    <message>
        <source>Elder Terrace</source>
        <translation>Elder Terrace</translation>
    </message>
    <message>
        <source>Elder Towers</source>
        <translation>Elder Towers</translation>
    </message>
    <message>
        <source>Fennel Common</source>
        <translation>Fennel Common</translation>
    </message>
    <message>
        <source>Fennel Court</source>
        <translation>Fennel Court</translation>
    </message>
    <message>
        <source>Fennel Field</source>
        <translation>Fennel Field</translation>
    </message>
    <message>
        <source>Fennel Gate</source>
        <translation>Fennel Gate</translation>
    </message>
    <message>
        <source>Fennel Rise</source>
        <translation>Fennel Rise</translation>
    </message>
    <message>
        <source>Fern Hive</source>
        <translation>Colmena Fern</translation>
    </message>
    <message>
        <source>Fern Terraces</source>
        <translation>Fern Terraces</translation>
    </message>
    <message>
        <source>Fig Common</source>
        <translation>Fig Common</translation>
    </message>
    <message>
        <source>Fig Edge</source>
        <translation>Fig Edge</translation>
    </message>
    <message>
        <source>Fig Field</source>
        <translation>Fig Field</translation>
    </message>
    <message>
        <source>Fig Grove</source>
        <translation>Fig Grove</translation>
    </message>
    <message>
        <source>Fig Rise</source>
        <translation>Fig Rise</translation>
    </message>
    <message>
        <source>Fig Terrace</source>
        <translation>Fig Terrace</translation>
    </message>
    <message>
        <source>Filament Cross</source>
        <translation>Filament Cross</translation>
    </message>
    <message>
        <source>Filament Lane</source>
        <translation>Filament Lane</translation>
    </message>
    <message>
        <source>Filament Works</source>
        <translation>Filament Works</translation>
    </message>
    <message>
        <source>Flint Cross</source>
        <translation>Flint Cross</translation>
    </message>
    <message>
        <source>Flint Works</source>
        <translation>Flint Works</translation>
    </message>
    <message>
        <source>Flint Yard</source>
        <translation>Flint Yard</translation>
    </message>
    <message>
        <source>Flue Cross</source>
        <translation>Flue Cross</translation>
    </message>
    <message>
        <source>Flue Works</source>
        <translation>Flue Works</translation>
    </message>
    <message>
        <source>Forge Hollow</source>
        <translation>Forge Hollow</translation>
    </message>
    <message>
        <source>Forge Lane</source>
        <translation>Forge Lane</translation>
    </message>
    <message>
        <source>Forge Works</source>
        <translation>Forge Works</translation>
    </message>
    <message>
        <source>Foundry Camp</source>
        <translation>Campamento Foundry</translation>
    </message>
    <message>
        <source>Foundry tribe</source>
        <translation>Tribu Foundry</translation>
    </message>
    <message>
        <source>Fuel and power</source>
        <translation>Combustible y energía</translation>
    </message>
    <message>
        <source>Gasket Cross</source>
        <translation>Gasket Cross</translation>
    </message>
    <message>
        <source>Gasket Hollow</source>
        <translation>Gasket Hollow</translation>
    </message>
    <message>
        <source>Gasket Lane</source>
        <translation>Gasket Lane</translation>
    </message>
    <message>
        <source>Gasket Works</source>
        <translation>Gasket Works</translation>
    </message>
    <message>
        <source>Gauge Hollow</source>
        <translation>Gauge Hollow</translation>
    </message>
    <message>
        <source>Gauge Lane</source>
        <translation>Gauge Lane</translation>
    </message>
    <message>
        <source>Girder Hollow</source>
        <translation>Girder Hollow</translation>
    </message>
    <message>
        <source>Girder Lane</source>
        <translation>Girder Lane</translation>
    </message>
    <message>
        <source>Girder Reach</source>
        <translation>Girder Reach</translation>
    </message>
    <message>
        <source>Girder Yard</source>
        <translation>Girder Yard</translation>
    </message>
    <message>
        <source>Grit Cross</source>
        <translation>Grit Cross</translation>
    </message>
    <message>
        <source>Grit Flats</source>
        <translation>Grit Flats</translation>
    </message>
    <message>
        <source>Grit Lane</source>
        <translation>Grit Lane</translation>
    </message>
    <message>
        <source>Halden Holdings</source>
        <translation>Halden Holdings</translation>
    </message>
    <message>
        <source>Hammer End</source>
        <translation>Hammer End</translation>
    </message>
    <message>
        <source>Hammer Flats</source>
        <translation>Hammer Flats</translation>
    </message>
    <message>
        <source>Hammer Works</source>
        <translation>Hammer Works</translation>
    </message>
    <message>
        <source>Hanging Isle</source>
        <translation>Hanging Isle</translation>
    </message>
    <message>
        <source>Harvest Tower East</source>
        <translation>Torre de Cosecha Este</translation>
    </message>
    <message>
        <source>Harvest Tower North</source>
        <translation>Torre de Cosecha Norte</translation>
    </message>
    <message>
        <source>Harvest Tower South</source>
        <translation>Torre de Cosecha Sur</translation>
    </message>
    <message>
        <source>Harvest Tower West</source>
        <translation>Torre de Cosecha Oeste</translation>
    </message>
    <message>
        <source>Hazel Edge</source>
        <translation>Hazel Edge</translation>
    </message>
    <message>
        <source>Hazel Garden</source>
        <translation>Hazel Garden</translation>
    </message>
    <message>
        <source>Hazel Gate</source>
        <translation>Hazel Gate</translation>
    </message>
    <message>
        <source>Hazel Grove</source>
        <translation>Hazel Grove</translation>
    </message>
    <message>
        <source>Hazel Towers</source>
        <translation>Hazel Towers</translation>
    </message>
    <message>
        <source>Heather Gate</source>
        <translation>Heather Gate</translation>
    </message>
    <message>
        <source>Heather Rise</source>
        <translation>Heather Rise</translation>
    </message>
    <message>
        <source>Heather Strand</source>
        <translation>Heather Strand</translation>
    </message>
    <message>
        <source>Heather Terrace</source>
        <translation>Heather Terrace</translation>
    </message>
    <message>
        <source>Heather Towers</source>
        <translation>Heather Towers</translation>
    </message>
    <message>
        <source>Holly Common</source>
        <translation>Holly Common</translation>
    </message>
    <message>
        <source>Holly Rise</source>
        <translation>Holly Rise</translation>
    </message>
    <message>
        <source>Holly Spire</source>
        <translation>Holly Spire</translation>
    </message>
    <message>
        <source>Horn Camp</source>
        <translation>Campamento Horn</translation>
    </message>
    <message>
        <source>Horn tribe</source>
        <translation>Tribu Horn</translation>
    </message>
    <message>
        <source>Hours without power in one night</source>
        <translation>Horas sin electricidad en una noche</translation>
    </message>
    <message>
        <source>Hub Channel</source>
        <translation>Nodo Channel</translation>
    </message>
    <message>
        <source>Hub Looms</source>
        <translation>Nodo Looms</translation>
    </message>
    <message>
        <source>Hub Northlight</source>
        <translation>Nodo Northlight</translation>
    </message>
    <message>
        <source>Hub Terraces</source>
        <translation>Nodo Terraces</translation>
    </message>
    <message>
        <source>Hub Tinker</source>
        <translation>Nodo Tinker</translation>
    </message>
    <message>
        <source>Hub West</source>
        <translation>Nodo Oeste</translation>
    </message>
    <message>
        <source>Hyssop Common</source>
        <translation>Hyssop Common</translation>
    </message>
    <message>
        <source>Ingot Lane</source>
        <translation>Ingot Lane</translation>
    </message>
    <message>
        <source>Ingot Yard</source>
        <translation>Ingot Yard</translation>
    </message>
    <message>
        <source>Iris Garden</source>
        <translation>Iris Garden</translation>
    </message>
    <message>
        <source>Iris Landing</source>
        <translation>Iris Landing</translation>
    </message>
    <message>
        <source>Ivy Court</source>
        <translation>Ivy Court</translation>
    </message>
    <message>
        <source>Ivy Field</source>
        <translation>Ivy Field</translation>
    </message>
    <message>
        <source>Ivy Garden</source>
        <translation>Ivy Garden</translation>
    </message>
    <message>
        <source>Ivy Gate</source>
        <translation>Ivy Gate</translation>
    </message>
    <message>
        <source>Ivy Grove</source>
        <translation>Ivy Grove</translation>
    </message>
    <message>
        <source>Ivy Spire</source>
        <translation>Ivy Spire</translation>
    </message>
    <message>
        <source>Ivy Towers</source>
        <translation>Ivy Towers</translation>
    </message>
    <message>
        <source>Jasmine Edge</source>
        <translation>Jasmine Edge</translation>
    </message>
    <message>
        <source>Jasmine Gate</source>
        <translation>Jasmine Gate</translation>
    </message>
    <message>
        <source>Jasmine Landing</source>
        <translation>Jasmine Landing</translation>
    </message>
    <message>
        <source>Jasmine Rise</source>
        <translation>Jasmine Rise</translation>
    </message>
    <message>
        <source>Jax Orlan</source>
        <translation>Jax Orlan</translation>
    </message>
    <message>
        <source>Juniper Gate</source>
        <translation>Juniper Gate</translation>
    </message>
    <message>
        <source>Kestrel Point</source>
        <translation>Kestrel Point</translation>
    </message>
    <message>
        <source>Kiln Lane</source>
        <translation>Kiln Lane</translation>
    </message>
    <message>
        <source>Kint Laboratories</source>
        <translation>Laboratorios Kint</translation>
    </message>
    <message>
        <source>Kitchens and stores</source>
        <translation>Cocinas y tiendas</translation>
    </message>
    <message>
        <source>Larch Court</source>
        <translation>Larch Court</translation>
    </message>
    <message>
        <source>Larch Edge</source>
        <translation>Larch Edge</translation>
    </message>
    <message>
        <source>Larch Grove</source>
        <translation>Larch Grove</translation>
    </message>
    <message>
        <source>Lathe Cross</source>
        <translation>Lathe Cross</translation>
    </message>
    <message>
        <source>Lathe Works</source>
        <translation>Lathe Works</translation>
    </message>
    <message>
        <source>Laurel Court</source>
        <translation>Laurel Court</translation>
    </message>
    <message>
        <source>Laurel Garden</source>
        <translation>Laurel Garden</translation>
    </message>
    <message>
        <source>Laurel Strand</source>
        <translation>Laurel Strand</translation>
    </message>
    <message>
        <source>Laurel Terrace</source>
        <translation>Laurel Terrace</translation>
    </message>
    <message>
        <source>Lavender Common</source>
        <translation>Lavender Common</translation>
    </message>
    <message>
        <source>Lavender Court</source>
        <translation>Lavender Court</translation>
    </message>
    <message>
        <source>Lavender Strand</source>
        <translation>Lavender Strand</translation>
    </message>
    <message>
        <source>Ledger Court</source>
        <translation>Ledger Court</translation>
    </message>
    <message>
        <source>Lemon Terrace</source>
        <translation>Lemon Terrace</translation>
    </message>
    <message>
        <source>Lever Cross</source>
        <translation>Lever Cross</translation>
    </message>
    <message>
        <source>Lever Lane</source>
        <translation>Lever Lane</translation>
    </message>
    <message>
        <source>Lever Yard</source>
        <translation>Lever Yard</translation>
    </message>
    <message>
        <source>Lichen Arcade</source>
        <translation>Lichen Arcade</translation>
    </message>
    <message>
        <source>Lichen Edge</source>
        <translation>Lichen Edge</translation>
    </message>
    <message>
        <source>Lichen Field</source>
        <translation>Lichen Field</translation>
    </message>
    <message>
        <source>Lichen Gate</source>
        <translation>Lichen Gate</translation>
    </message>
    <message>
        <source>Lichen Quay</source>
        <translation>Lichen Quay</translation>
    </message>
    <message>
        <source>Lichen Rise</source>
        <translation>Lichen Rise</translation>
    </message>
    <message>
        <source>Lichen Spire</source>
        <translation>Lichen Spire</translation>
    </message>
    <message>
        <source>Lily Court</source>
        <translation>Lily Court</translation>
    </message>
    <message>
        <source>Lily Gate</source>
        <translation>Lily Gate</translation>
    </message>
    <message>
        <source>Lily Grove</source>
        <translation>Lily Grove</translation>
    </message>
    <message>
        <source>Lily Spire</source>
        <translation>Lily Spire</translation>
    </message>
    <message>
        <source>Linden Common</source>
        <translation>Linden Common</translation>
    </message>
    <message>
        <source>Linden Field</source>
        <translation>Linden Field</translation>
    </message>
    <message>
        <source>Linden Grove</source>
        <translation>Linden Grove</translation>
    </message>
    <message>
        <source>Linden Terrace</source>
        <translation>Linden Terrace</translation>
    </message>
    <message>
        <source>Linden Towers</source>
        <translation>Linden Towers</translation>
    </message>
    <message>
        <source>Loom Yard</source>
        <translation>Loom Yard</translation>
    </message>
    <message>
        <source>Looms Camp</source>
        <translation>Campamento Looms</translation>
    </message>
    <message>
        <source>Looms Hive</source>
        <translation>Colmena Looms</translation>
    </message>
    <message>
        <source>Looms tribe</source>
        <translation>Tribu Looms</translation>
    </message>
    <message>
        <source>Lotus Arcade</source>
        <translation>Lotus Arcade</translation>
    </message>
    <message>
        <source>Lotus Field</source>
        <translation>Lotus Field</translation>
    </message>
    <message>
        <source>Lotus Garden</source>
        <translation>Lotus Garden</translation>
    </message>
    <message>
        <source>Lotus Gate</source>
        <translation>Lotus Gate</translation>
    </message>
    <message>
        <source>Lotus Terrace</source>
        <translation>Lotus Terrace</translation>
    </message>
    <message>
        <source>Magnet Lane</source>
        <translation>Magnet Lane</translation>
    </message>
    <message>
        <source>Magnet Yard</source>
        <translation>Magnet Yard</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>Creadores</translation>
    </message>
    <message>
        <source>Many small holders</source>
        <translation>Muchos pequeños accionistas</translation>
    </message>
    <message>
        <source>Maple Edge</source>
        <translation>Maple Edge</translation>
    </message>
    <message>
        <source>Maple Field</source>
        <translation>Maple Field</translation>
    </message>
    <message>
        <source>Medlar Towers</source>
        <translation>Medlar Towers</translation>
    </message>
    <message>
        <source>Mint Field</source>
        <translation>Mint Field</translation>
    </message>
    <message>
        <source>Mint Garden</source>
        <translation>Mint Garden</translation>
    </message>
    <message>
        <source>Mint Gate</source>
        <translation>Mint Gate</translation>
    </message>
    <message>
        <source>Mint Rise</source>
        <translation>Mint Rise</translation>
    </message>
    <message>
        <source>Moss Garden</source>
        <translation>Moss Garden</translation>
    </message>
    <message>
        <source>Moss Gate</source>
        <translation>Moss Gate</translation>
    </message>
    <message>
        <source>Moss Rise</source>
        <translation>Moss Rise</translation>
    </message>
    <message>
        <source>Mulberry Edge</source>
        <translation>Mulberry Edge</translation>
    </message>
    <message>
        <source>Mulberry Gate</source>
        <translation>Mulberry Gate</translation>
    </message>
    <message>
        <source>Myrtle Grove</source>
        <translation>Myrtle Grove</translation>
    </message>
    <message>
        <source>Myrtle Terrace</source>
        <translation>Myrtle Terrace</translation>
    </message>
    <message>
        <source>Nettle Field</source>
        <translation>Nettle Field</translation>
    </message>
    <message>
        <source>Nettle Rise</source>
        <translation>Nettle Rise</translation>
    </message>
    <message>
        <source>Nickel Hollow</source>
        <translation>Nickel Hollow</translation>
    </message>
    <message>
        <source>Nickel Works</source>
        <translation>Nickel Works</translation>
    </message>
    <message>
        <source>Nickel Yard</source>
        <translation>Nickel Yard</translation>
    </message>
    <message>
        <source>Nine Wells Disposal</source>
        <translation>Eliminación Nine Wells</translation>
    </message>
    <message>
        <source>Nomar&apos;s Ground</source>
        <translation>Terreno de Nomar</translation>
    </message>
    <message>
        <source>Norhaven</source>
        <translation>Norhaven</translation>
    </message>
    <message>
        <source>Northlight</source>
        <translation>Northlight</translation>
    </message>
    <message>
        <source>Northlight Electronics</source>
        <translation>Electrónica Northlight</translation>
    </message>
    <message>
        <source>Northlight Hive</source>
        <translation>Colmena Northlight</translation>
    </message>
    <message>
        <source>Oak Common</source>
        <translation>Oak Common</translation>
    </message>
    <message>
        <source>Oak Court</source>
        <translation>Oak Court</translation>
    </message>
    <message>
        <source>Oak Stairs</source>
        <translation>Oak Stairs</translation>
    </message>
    <message>
        <source>Old Loom Hall</source>
        <translation>Antigua Nave de Telares</translation>
    </message>
    <message>
        <source>Old Looms</source>
        <translation>Old Looms</translation>
    </message>
    <message>
        <source>Old Looms Neighbours</source>
        <translation>Vecinos de Old Looms</translation>
    </message>
    <message>
        <source>Old Looms Workshop</source>
        <translation>Taller de Old Looms</translation>
    </message>
    <message>
        <source>Olive Arcade</source>
        <translation>Olive Arcade</translation>
    </message>
    <message>
        <source>Olive Field</source>
        <translation>Olive Field</translation>
    </message>
    <message>
        <source>Olive Gate</source>
        <translation>Olive Gate</translation>
    </message>
    <message>
        <source>Open Hall</source>
        <translation>Nave Abierta</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>Aire libre</translation>
    </message>
    <message>
        <source>Orchid Common</source>
        <translation>Orchid Common</translation>
    </message>
    <message>
        <source>Orlan Freight</source>
        <translation>Transportes Orlan</translation>
    </message>
    <message>
        <source>Outer Camp</source>
        <translation>Campamento Exterior</translation>
    </message>
    <message>
        <source>Outer tribe</source>
        <translation>Tribu Exterior</translation>
    </message>
    <message>
        <source>Oversight board</source>
        <translation>Consejo de supervisión</translation>
    </message>
    <message>
        <source>Papyrus Edge</source>
        <translation>Papyrus Edge</translation>
    </message>
    <message>
        <source>Papyrus Gate</source>
        <translation>Papyrus Gate</translation>
    </message>
    <message>
        <source>Papyrus Spire</source>
        <translation>Papyrus Spire</translation>
    </message>
    <message>
        <source>Papyrus Terrace</source>
        <translation>Papyrus Terrace</translation>
    </message>
    <message>
        <source>Pear Field</source>
        <translation>Pear Field</translation>
    </message>
    <message>
        <source>Pewter Cross</source>
        <translation>Pewter Cross</translation>
    </message>
    <message>
        <source>Pewter Hollow</source>
        <translation>Pewter Hollow</translation>
    </message>
    <message>
        <source>Pewter Lane</source>
        <translation>Pewter Lane</translation>
    </message>
    <message>
        <source>Pewter Works</source>
        <translation>Pewter Works</translation>
    </message>
    <message>
        <source>Pine Garden</source>
        <translation>Pine Garden</translation>
    </message>
    <message>
        <source>Pine Quay</source>
        <translation>Pine Quay</translation>
    </message>
    <message>
        <source>Pine Towers</source>
        <translation>Pine Towers</translation>
    </message>
    <message>
        <source>Piston Cross</source>
        <translation>Piston Cross</translation>
    </message>
    <message>
        <source>Plate Cross</source>
        <translation>Plate Cross</translation>
    </message>
    <message>
        <source>Poppy Court</source>
        <translation>Poppy Court</translation>
    </message>
    <message>
        <source>Poppy Field</source>
        <translation>Poppy Field</translation>
    </message>
    <message>
        <source>Poppy Grove</source>
        <translation>Poppy Grove</translation>
    </message>
    <message>
        <source>Poppy Strand</source>
        <translation>Poppy Strand</translation>
    </message>
    <message>
        <source>Press Cross</source>
        <translation>Press Cross</translation>
    </message>
    <message>
        <source>Press Flats</source>
        <translation>Press Flats</translation>
    </message>
    <message>
        <source>Press Lane</source>
        <translation>Press Lane</translation>
    </message>
    <message>
        <source>Press Reach</source>
        <translation>Press Reach</translation>
    </message>
    <message>
        <source>Press Yard</source>
        <translation>Press Yard</translation>
    </message>
    <message>
        <source>Pulley Flats</source>
        <translation>Pulley Flats</translation>
    </message>
    <message>
        <source>Pulley Hollow</source>
        <translation>Pulley Hollow</translation>
    </message>
    <message>
        <source>Pulley Lane</source>
        <translation>Pulley Lane</translation>
    </message>
    <message>
        <source>Quince Strand</source>
        <translation>Quince Strand</translation>
    </message>
    <message>
        <source>Ratchet Works</source>
        <translation>Ratchet Works</translation>
    </message>
    <message>
        <source>Ratchet Yard</source>
        <translation>Ratchet Yard</translation>
    </message>
    <message>
        <source>Reed Arcade</source>
        <translation>Reed Arcade</translation>
    </message>
    <message>
        <source>Reed Terrace</source>
        <translation>Reed Terrace</translation>
    </message>
    <message>
        <source>Repair markets</source>
        <translation>Mercados de reparación</translation>
    </message>
    <message>
        <source>Resin Yard</source>
        <translation>Resin Yard</translation>
    </message>
    <message>
        <source>Rivermouth</source>
        <translation>Rivermouth</translation>
    </message>
    <message>
        <source>Rivermouth Guild</source>
        <translation>Gremio de Rivermouth</translation>
    </message>
    <message>
        <source>Rivermouth Hive</source>
        <translation>Colmena Rivermouth</translation>
    </message>
    <message>
        <source>Rivermouth Workshop</source>
        <translation>Taller de Rivermouth</translation>
    </message>
    <message>
        <source>Rivet Cross</source>
        <translation>Rivet Cross</translation>
    </message>
    <message>
        <source>Rivet Lane</source>
        <translation>Rivet Lane</translation>
    </message>
    <message>
        <source>Rivet Works</source>
        <translation>Rivet Works</translation>
    </message>
    <message>
        <source>Ropery Camp</source>
        <translation>Campamento Ropery</translation>
    </message>
    <message>
        <source>Ropery tribe</source>
        <translation>Tribu Ropery</translation>
    </message>
    <message>
        <source>Rotor Works</source>
        <translation>Rotor Works</translation>
    </message>
    <message>
        <source>Rotor Yard</source>
        <translation>Rotor Yard</translation>
    </message>
    <message>
        <source>Rowan Edge</source>
        <translation>Rowan Edge</translation>
    </message>
    <message>
        <source>Rowan Terrace</source>
        <translation>Rowan Terrace</translation>
    </message>
    <message>
        <source>Rowan Towers</source>
        <translation>Rowan Towers</translation>
    </message>
    <message>
        <source>Sable Delta</source>
        <translation>Sable Delta</translation>
    </message>
    <message>
        <source>Saddle Cross</source>
        <translation>Saddle Cross</translation>
    </message>
    <message>
        <source>Saddle Hollow</source>
        <translation>Saddle Hollow</translation>
    </message>
    <message>
        <source>Saddle Reach</source>
        <translation>Saddle Reach</translation>
    </message>
    <message>
        <source>Saddle Works</source>
        <translation>Saddle Works</translation>
    </message>
    <message>
        <source>Saffron Arcade</source>
        <translation>Saffron Arcade</translation>
    </message>
    <message>
        <source>Saffron Common</source>
        <translation>Saffron Common</translation>
    </message>
    <message>
        <source>Saffron Grove</source>
        <translation>Saffron Grove</translation>
    </message>
    <message>
        <source>Saffron Rise</source>
        <translation>Saffron Rise</translation>
    </message>
    <message>
        <source>Saffron Terrace</source>
        <translation>Saffron Terrace</translation>
    </message>
    <message>
        <source>Sage Garden</source>
        <translation>Sage Garden</translation>
    </message>
    <message>
        <source>Sage Terrace</source>
        <translation>Sage Terrace</translation>
    </message>
    <message>
        <source>Sage Towers</source>
        <translation>Sage Towers</translation>
    </message>
    <message>
        <source>Shuttle Cross</source>
        <translation>Shuttle Cross</translation>
    </message>
    <message>
        <source>Shuttle End</source>
        <translation>Shuttle End</translation>
    </message>
    <message>
        <source>Shuttle Hollow</source>
        <translation>Shuttle Hollow</translation>
    </message>
    <message>
        <source>Silica Cross</source>
        <translation>Silica Cross</translation>
    </message>
    <message>
        <source>Silica Lane</source>
        <translation>Silica Lane</translation>
    </message>
    <message>
        <source>Silica Works</source>
        <translation>Silica Works</translation>
    </message>
    <message>
        <source>Skyline Hive</source>
        <translation>Colmena Skyline</translation>
    </message>
    <message>
        <source>Skyline Strand</source>
        <translation>Skyline Strand</translation>
    </message>
    <message>
        <source>Slate Cross</source>
        <translation>Slate Cross</translation>
    </message>
    <message>
        <source>Slate Hollow</source>
        <translation>Slate Hollow</translation>
    </message>
    <message>
        <source>Slate Lane</source>
        <translation>Slate Lane</translation>
    </message>
    <message>
        <source>Solder Works</source>
        <translation>Solder Works</translation>
    </message>
    <message>
        <source>Solder Yard</source>
        <translation>Solder Yard</translation>
    </message>
    <message>
        <source>Sorrel Court</source>
        <translation>Sorrel Court</translation>
    </message>
    <message>
        <source>Sorrel Field</source>
        <translation>Sorrel Field</translation>
    </message>
    <message>
        <source>Sorrel Gate</source>
        <translation>Sorrel Gate</translation>
    </message>
    <message>
        <source>Sorrel Quay</source>
        <translation>Sorrel Quay</translation>
    </message>
    <message>
        <source>Spindle End</source>
        <translation>Spindle End</translation>
    </message>
    <message>
        <source>Spindle Textiles</source>
        <translation>Textiles Spindle</translation>
    </message>
    <message>
        <source>Spool Lane</source>
        <translation>Spool Lane</translation>
    </message>
    <message>
        <source>Spool Works</source>
        <translation>Spool Works</translation>
    </message>
    <message>
        <source>Spruce Arcade</source>
        <translation>Spruce Arcade</translation>
    </message>
    <message>
        <source>Spruce Gate</source>
        <translation>Spruce Gate</translation>
    </message>
    <message>
        <source>Spruce Landing</source>
        <translation>Spruce Landing</translation>
    </message>
    <message>
        <source>Spruce Strand</source>
        <translation>Spruce Strand</translation>
    </message>
    <message>
        <source>Spruce Terrace</source>
        <translation>Spruce Terrace</translation>
    </message>
    <message>
        <source>Steam Cross</source>
        <translation>Steam Cross</translation>
    </message>
    <message>
        <source>Steam Works</source>
        <translation>Steam Works</translation>
    </message>
    <message>
        <source>Steam Yard</source>
        <translation>Steam Yard</translation>
    </message>
    <message>
        <source>Stillwater</source>
        <translation>Stillwater</translation>
    </message>
    <message>
        <source>Stillwater Hazard Hall</source>
        <translation>Nave de Peligrosos de Stillwater</translation>
    </message>
    <message>
        <source>Substation Channel</source>
        <translation>Subestación Channel</translation>
    </message>
    <message>
        <source>Substation Cinder</source>
        <translation>Subestación Cinder</translation>
    </message>
    <message>
        <source>Substation Court</source>
        <translation>Subestación Court</translation>
    </message>
    <message>
        <source>Substation Horn</source>
        <translation>Subestación Horn</translation>
    </message>
    <message>
        <source>Substation Isle</source>
        <translation>Subestación Isle</translation>
    </message>
    <message>
        <source>Substation Looms</source>
        <translation>Subestación Looms</translation>
    </message>
    <message>
        <source>Substation Northlight</source>
        <translation>Subestación Northlight</translation>
    </message>
    <message>
        <source>Substation Outer</source>
        <translation>Subestación Exterior</translation>
    </message>
    <message>
        <source>Substation Rivermouth</source>
        <translation>Subestación Rivermouth</translation>
    </message>
    <message>
        <source>Substation Strand</source>
        <translation>Subestación Strand</translation>
    </message>
    <message>
        <source>Substation Terraces</source>
        <translation>Subestación Terraces</translation>
    </message>
    <message>
        <source>Substation Tinker</source>
        <translation>Subestación Tinker</translation>
    </message>
    <message>
        <source>Substation Upper</source>
        <translation>Subestación Superior</translation>
    </message>
    <message>
        <source>Substation Vault</source>
        <translation>Subestación Vault</translation>
    </message>
    <message>
        <source>Substation West</source>
        <translation>Subestación Oeste</translation>
    </message>
    <message>
        <source>Switch Cross</source>
        <translation>Switch Cross</translation>
    </message>
    <message>
        <source>Switch Lane</source>
        <translation>Switch Lane</translation>
    </message>
    <message>
        <source>Switch Reach</source>
        <translation>Switch Reach</translation>
    </message>
    <message>
        <source>Tansy Field</source>
        <translation>Tansy Field</translation>
    </message>
    <message>
        <source>Tansy Gate</source>
        <translation>Tansy Gate</translation>
    </message>
    <message>
        <source>Tansy Rise</source>
        <translation>Tansy Rise</translation>
    </message>
    <message>
        <source>Teasel Common</source>
        <translation>Teasel Common</translation>
    </message>
    <message>
        <source>Teasel Edge</source>
        <translation>Teasel Edge</translation>
    </message>
    <message>
        <source>Teasel Garden</source>
        <translation>Teasel Garden</translation>
    </message>
    <message>
        <source>Teasel Terrace</source>
        <translation>Teasel Terrace</translation>
    </message>
    <message>
        <source>Tessaly</source>
        <translation>Tessaly</translation>
    </message>
    <message>
        <source>Thyme Garden</source>
        <translation>Thyme Garden</translation>
    </message>
    <message>
        <source>Thyme Grove</source>
        <translation>Thyme Grove</translation>
    </message>
    <message>
        <source>Thyme Landing</source>
        <translation>Thyme Landing</translation>
    </message>
    <message>
        <source>Thyme Rise</source>
        <translation>Thyme Rise</translation>
    </message>
    <message>
        <source>Tin Works</source>
        <translation>Tin Works</translation>
    </message>
    <message>
        <source>Tinker Flats</source>
        <translation>Tinker Flats</translation>
    </message>
    <message>
        <source>Tinker Flats Neighbours</source>
        <translation>Vecinos de Tinker Flats</translation>
    </message>
    <message>
        <source>Tinker Flats Workshop</source>
        <translation>Taller de Tinker Flats</translation>
    </message>
    <message>
        <source>Tinker Hive</source>
        <translation>Colmena Tinker</translation>
    </message>
    <message>
        <source>Tinker Textiles</source>
        <translation>Textiles Tinker</translation>
    </message>
    <message>
        <source>Tinker tribe</source>
        <translation>Tribu Tinker</translation>
    </message>
    <message>
        <source>Tinworks Shed</source>
        <translation>Nave Tinworks</translation>
    </message>
    <message>
        <source>Torque Yard</source>
        <translation>Torque Yard</translation>
    </message>
    <message>
        <source>Tulip Court</source>
        <translation>Tulip Court</translation>
    </message>
    <message>
        <source>Tulip Edge</source>
        <translation>Tulip Edge</translation>
    </message>
    <message>
        <source>Tulip Garden</source>
        <translation>Tulip Garden</translation>
    </message>
    <message>
        <source>Tungsten End</source>
        <translation>Tungsten End</translation>
    </message>
    <message>
        <source>Tungsten Flats</source>
        <translation>Tungsten Flats</translation>
    </message>
    <message>
        <source>Tungsten Hollow</source>
        <translation>Tungsten Hollow</translation>
    </message>
    <message>
        <source>Tungsten Lane</source>
        <translation>Tungsten Lane</translation>
    </message>
    <message>
        <source>Tungsten Yard</source>
        <translation>Tungsten Yard</translation>
    </message>
    <message>
        <source>Turbine End</source>
        <translation>Turbine End</translation>
    </message>
    <message>
        <source>Turbine Lane</source>
        <translation>Turbine Lane</translation>
    </message>
    <message>
        <source>Urban Mining Corporation</source>
        <translation>Corporación de Minería Urbana</translation>
    </message>
    <message>
        <source>Valve Flats</source>
        <translation>Valve Flats</translation>
    </message>
    <message>
        <source>Valve Works</source>
        <translation>Valve Works</translation>
    </message>
    <message>
        <source>Valve Yard</source>
        <translation>Valve Yard</translation>
    </message>
    <message>
        <source>Vapour of by-products, mean of a day</source>
        <translation>Vapor de subproductos, media de un día</translation>
    </message>
    <message>
        <source>Vault Row</source>
        <translation>Vault Row</translation>
    </message>
    <message>
        <source>Vault Row Electronics</source>
        <translation>Electrónica Vault Row</translation>
    </message>
    <message>
        <source>Vault Row Plastics</source>
        <translation>Plásticos Vault Row</translation>
    </message>
    <message>
        <source>Vetch Common</source>
        <translation>Vetch Common</translation>
    </message>
    <message>
        <source>Vetch Edge</source>
        <translation>Vetch Edge</translation>
    </message>
    <message>
        <source>Vey Foundation</source>
        <translation>Fundación Vey</translation>
    </message>
    <message>
        <source>Vine Garden</source>
        <translation>Vine Garden</translation>
    </message>
    <message>
        <source>Violet Court</source>
        <translation>Violet Court</translation>
    </message>
    <message>
        <source>Violet Edge</source>
        <translation>Violet Edge</translation>
    </message>
    <message>
        <source>Violet Gate</source>
        <translation>Violet Gate</translation>
    </message>
    <message>
        <source>Walnut Edge</source>
        <translation>Walnut Edge</translation>
    </message>
    <message>
        <source>Walnut Field</source>
        <translation>Walnut Field</translation>
    </message>
    <message>
        <source>Walnut Terrace</source>
        <translation>Walnut Terrace</translation>
    </message>
    <message>
        <source>Welder Cross</source>
        <translation>Welder Cross</translation>
    </message>
    <message>
        <source>Welder Hollow</source>
        <translation>Welder Hollow</translation>
    </message>
    <message>
        <source>Welder Lane</source>
        <translation>Welder Lane</translation>
    </message>
    <message>
        <source>Welder Yard</source>
        <translation>Welder Yard</translation>
    </message>
    <message>
        <source>Western Hive</source>
        <translation>Colmena Oeste</translation>
    </message>
    <message>
        <source>Western Ropery</source>
        <translation>Cordelería Oeste</translation>
    </message>
    <message>
        <source>Willow Court</source>
        <translation>Willow Court</translation>
    </message>
    <message>
        <source>Willow Field</source>
        <translation>Willow Field</translation>
    </message>
    <message>
        <source>Willow Rise</source>
        <translation>Willow Rise</translation>
    </message>
    <message>
        <source>Winch Cross</source>
        <translation>Winch Cross</translation>
    </message>
    <message>
        <source>Winch Works</source>
        <translation>Winch Works</translation>
    </message>
    <message>
        <source>Wire Lane</source>
        <translation>Wire Lane</translation>
    </message>
    <message>
        <source>Wire Reach</source>
        <translation>Wire Reach</translation>
    </message>
    <message>
        <source>Wire Works</source>
        <translation>Wire Works</translation>
    </message>
    <message>
        <source>Wire Yard</source>
        <translation>Wire Yard</translation>
    </message>
    <message>
        <source>Zinc Lane</source>
        <translation>Zinc Lane</translation>
    </message>
    <message>
        <source>Zinc Works</source>
        <translation>Zinc Works</translation>
    </message>
    <message>
        <source>Zinc Yard</source>
        <translation>Zinc Yard</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>aluminio</translation>
    </message>
    <message>
        <source>arms</source>
        <translation>brazos</translation>
    </message>
    <message>
        <source>back</source>
        <translation>parte trasera</translation>
    </message>
    <message>
        <source>board</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>botones</translation>
    </message>
    <message>
        <source>by-product</source>
        <translation>subproducto</translation>
    </message>
    <message>
        <source>by-product share</source>
        <translation>parte de subproducto</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>cable</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>tapón</translation>
    </message>
    <message>
        <source>case</source>
        <translation>carcasa</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celda</translation>
    </message>
    <message>
        <source>cloth</source>
        <translation>tela</translation>
    </message>
    <message>
        <source>clothes</source>
        <translation>ropa</translation>
    </message>
    <message>
        <source>cobalt</source>
        <translation>cobalto</translation>
    </message>
    <message>
        <source>coil</source>
        <translation>bobina</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>cobre</translation>
    </message>
    <message>
        <source>cotton</source>
        <translation>algodón</translation>
    </message>
    <message>
        <source>courier drone</source>
        <translation>dron de reparto</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuridad</translation>
    </message>
    <message>
        <source>dust</source>
        <translation>polvo</translation>
    </message>
    <message>
        <source>dye and finish</source>
        <translation>tinte y acabado</translation>
    </message>
    <message>
        <source>electronics</source>
        <translation>electrónica</translation>
    </message>
    <message>
        <source>fasteners</source>
        <translation>cierres</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>carga mineral</translation>
    </message>
    <message>
        <source>filling</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>fins</source>
        <translation>aletas</translation>
    </message>
    <message>
        <source>flame retardant</source>
        <translation>retardante de llama</translation>
    </message>
    <message>
        <source>foam</source>
        <translation>espuma</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>armazón</translation>
    </message>
    <message>
        <source>front</source>
        <translation>frontal</translation>
    </message>
    <message>
        <source>garden tray</source>
        <translation>bandeja de jardín</translation>
    </message>
    <message>
        <source>gears</source>
        <translation>engranajes</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>vidrio</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>oro</translation>
    </message>
    <message>
        <source>heat exchanger</source>
        <translation>intercambiador de calor</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>lagging</source>
        <translation>aislamiento</translation>
    </message>
    <message>
        <source>lining</source>
        <translation>forro</translation>
    </message>
    <message>
        <source>lithium</source>
        <translation>litio</translation>
    </message>
    <message>
        <source>main line</source>
        <translation>línea principal</translation>
    </message>
    <message>
        <source>motors</source>
        <translation>motores</translation>
    </message>
    <message>
        <source>ng/m³</source>
        <translation>ng/m³</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>exterior</translation>
    </message>
    <message>
        <source>packing shell</source>
        <translation>envoltorio rígido</translation>
    </message>
    <message>
        <source>paint</source>
        <translation>pintura</translation>
    </message>
    <message>
        <source>plastic</source>
        <translation>plástico</translation>
    </message>
    <message>
        <source>pocket terminal</source>
        <translation>terminal de bolsillo</translation>
    </message>
    <message>
        <source>polyester</source>
        <translation>poliéster</translation>
    </message>
    <message>
        <source>polymer</source>
        <translation>polímero</translation>
    </message>
    <message>
        <source>rare earths</source>
        <translation>tierras raras</translation>
    </message>
    <message>
        <source>residue</source>
        <translation>residuo</translation>
    </message>
    <message>
        <source>rubber</source>
        <translation>caucho</translation>
    </message>
    <message>
        <source>running shoe</source>
        <translation>zapatilla de correr</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>screen wall panel</source>
        <translation>panel de pared pantalla</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>cubierta</translation>
    </message>
    <message>
        <source>silicon</source>
        <translation>silicio</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>plata</translation>
    </message>
    <message>
        <source>solder flux</source>
        <translation>fundente de soldadura</translation>
    </message>
    <message>
        <source>sole</source>
        <translation>suela</translation>
    </message>
    <message>
        <source>sortie</source>
        <translation>vuelo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>standby line</source>
        <translation>línea de reserva</translation>
    </message>
    <message>
        <source>steel</source>
        <translation>acero</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>almacenado</translation>
    </message>
    <message>
        <source>substation</source>
        <translation>subestación</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>estaño</translation>
    </message>
    <message>
        <source>titanium</source>
        <translation>titanio</translation>
    </message>
    <message>
        <source>toy robot</source>
        <translation>robot de juguete</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>transformador</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>uncounted</source>
        <translation>no contado</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>empeine</translation>
    </message>
    <message>
        <source>vapour</source>
        <translation>vapor</translation>
    </message>
    <message>
        <source>water bottle</source>
        <translation>botella de agua</translation>
    </message>
    <message>
        <source>winter coat</source>
        <translation>abrigo de invierno</translation>
    </message>
    <message>
        <source>wool</source>
        <translation>lana</translation>
    </message>
    <message>
        <source>work shirt</source>
        <translation>camisa de trabajo</translation>
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
            <numerusform>{n} distrito</numerusform>
            <numerusform>{n} distritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sorties</source>
        <extracomment>{n} sortie</extracomment>
        <translation>
            <numerusform>{n} vuelo</numerusform>
            <numerusform>{n} vuelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Air stations</source>
        <translation>Estaciones de aire</translation>
    </message>
    <message>
        <source>Assembly poll</source>
        <translation>Encuesta de la Asamblea</translation>
    </message>
    <message>
        <source>Census of Neo-Terra 2045</source>
        <translation>Censo de Neo-Terra 2045</translation>
    </message>
    <message>
        <source>City Survey</source>
        <translation>Catastro Municipal</translation>
    </message>
    <message>
        <source>City weighbridges</source>
        <translation>Básculas municipales</translation>
    </message>
    <message>
        <source>Ecolife certificates</source>
        <translation>Certificados de Ecolife</translation>
    </message>
    <message>
        <source>Operators&apos; returns 2045</source>
        <translation>Declaraciones de los operadores 2045</translation>
    </message>
    <message>
        <source>Power meters</source>
        <translation>Contadores eléctricos</translation>
    </message>
    <message>
        <source>Register of cities 2045</source>
        <translation>Registro de ciudades 2045</translation>
    </message>
    <message>
        <source>Scavengers&apos; tally</source>
        <translation>Recuento de los rebuscadores</translation>
    </message>
</context>
<context>
    <name>stories/ecolife</name>
    <message>
        <source>What does the account leave out?</source>
        <extracomment>question</extracomment>
        <translation>¿Qué deja fuera la cuenta?</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/dark</name>
    <message>
        <source>The dark city</source>
        <extracomment>title</extracomment>
        <translation>La ciudad a oscuras</translation>
    </message>
    <message>
        <source>The residents&apos; limit is {dark_limit.value:.0} hours; the longest night has {dark_longest:.1}. {dark_care:.0} people with powered care at home are in the dark for longer than the limit. A house of the poorest tenth has {one_feed_poor.value:.2} ways to be fed, of the richest {one_feed_rich.value:.2}. One cable sends {tap_sent} and delivers {tap_arrived}: {tapped:.1} go to Nomar&apos;s tap and into heat.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>El límite de los residentes es de {dark_limit.value:.0} horas; la noche más larga tiene {dark_longest:.1}. {dark_care:.0} personas con cuidados con aparatos en casa están a oscuras más tiempo que el límite. Una casa del décimo más pobre tiene {one_feed_poor.value:.2} vías de suministro; del más rico, {one_feed_rich.value:.2}. Un cable envía {tap_sent} y entrega {tap_arrived}: {tapped:.1} van a la toma de Nomar y a calor.</translation>
    </message>
    <message>
        <source>When two towers stop, {dark_districts} go dark within {cascade:.0}: {dark_people}, {dark_people_share} of the city. The poorest tenth is without power for {dark_poor:.1}, the richest for {dark_rich:.1}.</source>
        <extracomment>caption</extracomment>
        <translation>Cuando paran dos torres, {dark_districts} quedan a oscuras en {cascade:.0}: {dark_people}, el {dark_people_share} de la ciudad. El décimo más pobre está sin electricidad {dark_poor:.1}; el más rico, {dark_rich:.1}.</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/debate</name>
    <message>
        <source>Ask the room before the choice: disclosed or refused? Both ways are worked out; the other one can be taken afterwards.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Pregunte a la sala antes de elegir: ¿hacerlas públicas o negarse? Los dos caminos están calculados; el otro puede tomarse después.</translation>
    </message>
    <message>
        <source>Lucia discloses</source>
        <extracomment>button</extracomment>
        <translation>Lucia las hace públicas</translation>
    </message>
    <message>
        <source>Lucia refuses</source>
        <extracomment>button</extracomment>
        <translation>Lucia se niega</translation>
    </message>
    <message>
        <source>Support for full dependence on Ecolife has gone from {support_start:.0} to {support_debate:.0}. Ahmad&apos;s doubts are on the table. Lucia may open the figures, or refuse.</source>
        <extracomment>caption</extracomment>
        <translation>El apoyo a la dependencia total de Ecolife ha pasado del {support_start:.0} al {support_debate:.0}. Las dudas de Ahmad están sobre la mesa. Lucia puede abrir las cifras o negarse.</translation>
    </message>
    <message>
        <source>The debate</source>
        <extracomment>title</extracomment>
        <translation>El debate</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/disclosed</name>
    <message>
        <source>Openness is worth {won_by_openness:.1}. Among the poorest tenth it is {poor_opened:.0} against {poor_refused:.0}. In the other world {gap_refused.value:.2} times.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>La apertura vale {won_by_openness:.1}. En el décimo más pobre es el {poor_opened:.0} frente al {poor_refused:.0}. En el otro mundo, {gap_refused.value:.2} veces.</translation>
    </message>
    <message>
        <source>With the figures open, {support_opened:.0} would vote for dependence and {majority_opened} have a majority; had she refused, {support_refused:.0} and {majority_refused}. The eastern towers slow down: dust {dust_change_opened:falls|stays|rises} by {dust_change_opened:abs .1}, and the poorest breathe {gap_opened.value:.2} times what the richest do, not {gap_now.value:.2}.</source>
        <extracomment>caption</extracomment>
        <translation>Con las cifras abiertas, el {support_opened:.0} votaría por la dependencia y {majority_opened} tienen mayoría; si se hubiera negado, el {support_refused:.0} y {majority_refused}. Las torres del este aflojan: el polvo {dust_change_opened:baja un|se mantiene, un|sube un} {dust_change_opened:abs .1}, y los más pobres respiran {gap_opened.value:.2} veces lo que los más ricos, no {gap_now.value:.2}.</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/programme</name>
    <message>
        <source>A second hall in the open: {caches_before} that went to disused factories become {caches_then}. A fifth of what Vault Row wins goes to {workshops.value} workshops: {hours:.0} of paid work and {goods} of goods. Dust {dust_programme:falls|stays|rises} by {dust_programme:abs .1}; the poorest breathe {gap_programme.value:.2} times what the richest do.</source>
        <extracomment>caption</extracomment>
        <translation>Una segunda nave a la vista de todos: {caches_before} que iban a fábricas en desuso pasan a {caches_then}. Un quinto de lo que gana Vault Row va a {workshops.value} talleres: {hours:.0} de trabajo pagado y {goods} de bienes. El polvo {dust_programme:baja un|se mantiene, un|sube un} {dust_programme:abs .1}; los más pobres respiran {gap_programme.value:.2} veces lo que los más ricos.</translation>
    </message>
    <message>
        <source>The disused factories become places of assembly. Support for dependence ends at {support_end:.0}: what people want now is a part in it.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Las fábricas en desuso se vuelven lugares de asamblea. El apoyo a la dependencia acaba en el {support_end:.0}: lo que la gente quiere ahora es tomar parte.</translation>
    </message>
    <message>
        <source>The open programme</source>
        <extracomment>title</extracomment>
        <translation>El programa abierto</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/refused</name>
    <message>
        <source>The operators take in what the camps did. Dust {dust_change_refused:falls|stays|rises} by {dust_change_refused:abs .1}; had she disclosed, by {dust_change_opened:abs .1}. Among the poorest tenth support is {poor_refused:.0}, not {poor_opened:.0}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Los operadores recogen lo que recogían los campamentos. El polvo {dust_change_refused:baja un|se mantiene, un|sube un} {dust_change_refused:abs .1}; con las cifras públicas, un {dust_change_opened:abs .1}. En el décimo más pobre el apoyo es del {poor_refused:.0}, no del {poor_opened:.0}.</translation>
    </message>
    <message>
        <source>Without the figures {support_refused:.0} would vote for dependence and {majority_refused} have a majority; had she disclosed, {support_opened:.0} and {majority_opened}. The camps are closed: of {camps_now} in {days} {camps_refused} are left to them, and {livelihoods:.0} people lose {income:.0}.</source>
        <extracomment>caption</extracomment>
        <translation>Sin las cifras, el {support_refused:.0} votaría por la dependencia y {majority_refused} tienen mayoría; de haberlas hecho públicas, el {support_opened:.0} y {majority_opened}. Los campamentos se cierran: de {camps_now} en {days} les quedan {camps_refused}, y {livelihoods:.0} personas pierden {income:.0}.</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/towers</name>
    <message>
        <source>Kira is proud, and with reason. Most food comes of the waste of {food_most}. {vapour} of what the towers take in goes up as vapour.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Kira está orgullosa, y con razón. La mayor parte del alimento sale de los residuos de {food_most}. El {vapour} de lo que reciben las torres sube como vapor.</translation>
    </message>
    <message>
        <source>The towers</source>
        <extracomment>title</extracomment>
        <translation>Las torres</translation>
    </message>
    <message>
        <source>{towers.value} towers take in {household} of household waste in {days} and turn {made_share} of it into {food} of food, {fuel} of fuel and {building} of building material. That is {food_head_kg:.1} of food for everybody.</source>
        <extracomment>caption</extracomment>
        <translation>{towers.value} torres reciben {household} de residuos domésticos en {days} y convierten el {made_share} en {food} de alimento, {fuel} de combustible y {building} de material de construcción. Son {food_head_kg:.1} de alimento para cada uno.</translation>
    </message>
</context>
<context>
    <name>stories/ecolife/uncounted</name>
    <message>
        <source>For the richer half of the districts certificates name {rich_share} of the by-product, for the poorer half {poor_share}. The books know nothing of the scavengers either: returns hold {informal_told:.0} of the {informal} that they take beside the {official} of the hives; {livelihoods:.0} people live from it and earn {income:.0}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>En la mitad más rica de los distritos los certificados nombran el {rich_share} del subproducto; en la más pobre, el {poor_share}. Los libros tampoco saben de los rebuscadores: las declaraciones recogen {informal_told:.0} de las {informal} que reúnen junto a las {official} de las colmenas; {livelihoods:.0} personas viven de ello y ganan {income:.0}.</translation>
    </message>
    <message>
        <source>What is not counted</source>
        <extracomment>title</extracomment>
        <translation>Lo que no se cuenta</translation>
    </message>
    <message>
        <source>{weighed} of by-product were weighed in at {suspect}; its books hold {told}. {uncounted:sigma} are missing, {uncounted_share} of all. {caches} lie in {cache_count.value} disused factories, most in {cache_most}.</source>
        <extracomment>caption</extracomment>
        <translation>Se pesaron {weighed} de subproducto al entrar en {suspect}; en sus libros constan {told}. Faltan {uncounted:sigma}, el {uncounted_share} del total. Hay {caches} en {cache_count.value} fábricas en desuso, la mayor parte en {cache_most}.</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining</name>
    <message>
        <source>Urban mining</source>
        <extracomment>title</extracomment>
        <translation>Minería urbana</translation>
    </message>
    <message>
        <source>What do the machines leave behind?</source>
        <extracomment>question</extracomment>
        <translation>¿Qué dejan tras de sí las máquinas?</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/board</name>
    <message>
        <source>Every figure opens its rows. The mean of a person falls from {dust_mean} to {dust_mean_then}; the poorest breathe {gap_before:.2} times what the richest do, then {gap_then:.2}. First in the register is {best_city}. Leave the limit on the screen and let the audience move a facility.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Cada cifra abre sus filas. La media de una persona pasa de {dust_mean} a {dust_mean_then}; los más pobres respiran {gap_before:.2} veces lo que los más ricos; después, {gap_then:.2}. La primera del registro es {best_city}. Deje el límite en pantalla y que el público mueva una instalación.</translation>
    </message>
    <message>
        <source>The oversight board</source>
        <extracomment>title</extracomment>
        <translation>El consejo de supervisión</translation>
    </message>
    <message>
        <source>The residents set a limit of {dust_limit.value:.0} µg/m³ for dust; {over_dust} live above it, {over_dust_then.value} if the eastern stacks work at two thirds. {accounted} of the by-product is accounted for here; other cities tell {worst_share:.0} to {best_share:.0}.</source>
        <extracomment>caption</extracomment>
        <translation>Los residentes fijan un límite de {dust_limit.value:.0} µg/m³ de polvo; {over_dust} viven por encima, {over_dust_then.value} si las chimeneas del este trabajan a dos tercios. Aquí se da cuenta del {accounted} del subproducto; otras ciudades declaran del {worst_share:.0} al {best_share:.0}.</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/demonstration</name>
    <message>
        <source>Jax needs one bad day. The hours tell when: {afternoon} between two and five in the afternoon. The vapour has its peak of all days on {vapour_peak_day}: {vapour_day:.0} in {vapour_where}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Jax necesita un mal día. Las horas dicen cuándo: {afternoon} entre las dos y las cinco de la tarde. El vapor tiene su pico de todos los días el {vapour_peak_day}: {vapour_day:.0} en {vapour_where}.</translation>
    </message>
    <message>
        <source>On the day on which everybody looks, {day_toxic} of by-product leave {day_suspect}, {times_usual.value:.0} times an ordinary day. {day_in} went in, {day_out} came out: {day_open:abs sigma} came in through no gate.</source>
        <extracomment>caption</extracomment>
        <translation>El día en que todos miran, salen {day_toxic} de subproducto de {day_suspect}, {times_usual.value:.0} veces un día corriente. Entraron {day_in}, salieron {day_out}: {day_open:abs sigma} no entraron por ninguna puerta.</translation>
    </message>
    <message>
        <source>The demonstration</source>
        <extracomment>title</extracomment>
        <translation>La demostración</translation>
    </message>
    <message>
        <source>{day_toxic} instead of {usual_toxic:.1}</source>
        <extracomment>call-out</extracomment>
        <translation>{day_toxic} en lugar de {usual_toxic:.1}</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/harvest</name>
    <message>
        <source>Elara Kint and Leo let their machines speak first: every line is a flight with its time stamps, every load is in a row. In {days} the hives gather {harvested}.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Elara Kint y Leo dejan hablar primero a sus máquinas: cada línea es un vuelo con sus horas, cada carga está en una fila. En {days} las colmenas reúnen {harvested}.</translation>
    </message>
    <message>
        <source>On 13 March {flights.value} flights leave {hives.value} hives and bring {load} of dead electronics, plastic and clothes home: {per_tonne.value:.0} km of flight for every tonne. What the hives send on grows by {growth} from the first week to the last.</source>
        <extracomment>caption</extracomment>
        <translation>El 13 de marzo, {flights.value} vuelos salen de {hives.value} colmenas y traen a casa {load} de electrónica muerta, plástico y ropa: {per_tonne.value:.0} km de vuelo por tonelada. Lo que envían las colmenas crece un {growth} de la primera semana a la última.</translation>
    </message>
    <message>
        <source>The harvest</source>
        <extracomment>title</extracomment>
        <translation>La cosecha</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/open</name>
    <message>
        <source>Akira asks who profits. Nine Wells Disposal was paid {paid:.0} for taking what was left; {halden} of it belongs to Halden Holdings, who own {halden_vaults} of the vaults as well. {toxic} of by-product left the vaults in all.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>Akira pregunta quién se beneficia. A Eliminación Nine Wells se le pagaron {paid:.0} por llevarse lo que quedaba; el {halden} es de Halden Holdings, dueña también del {halden_vaults} de las bóvedas. En total salieron de las bóvedas {toxic} de subproducto.</translation>
    </message>
    <message>
        <source>Sabotage was one day; the rest is the ordinary work. When the vaults take in {work_growth} more, what they leave behind grows by {toxic_growth}: from {share_before:.1} to {share_after:.1} of the intake. The poorest tenth breathes {vapour_times.value:.0} times the vapour of the richest.</source>
        <extracomment>caption</extracomment>
        <translation>El sabotaje fue un día; lo demás es el trabajo corriente. Cuando las bóvedas reciben un {work_growth} más, lo que dejan crece un {toxic_growth}: del {share_before:.1} al {share_after:.1} de lo que entra. El décimo más pobre respira {vapour_times.value:.0} veces el vapor del más rico.</translation>
    </message>
    <message>
        <source>The by-products in the open</source>
        <extracomment>title</extracomment>
        <translation>Los subproductos, a la vista</translation>
    </message>
</context>
<context>
    <name>stories/urban-mining/vault</name>
    <message>
        <source>A pocket terminal weighs {thing_g:.0}. The vault wins back {thing_won_g:.0}; {gold_share} of its {thing_value:.2} is {thing_gold_g:.3} of gold. {thing_left_g:.1} are left, in each of {pieces:2} pieces.</source>
        <extracomment>caption</extracomment>
        <translation>Un terminal de bolsillo pesa {thing_g:.0}. La bóveda recupera {thing_won_g:.0}; el {gold_share} de sus {thing_value:.2} es {thing_gold_g:.3} de oro. Quedan {thing_left_g:.1}, en cada una de {pieces:2} piezas.</translation>
    </message>
    <message>
        <source>The Value Vault</source>
        <extracomment>title</extracomment>
        <translation>La Bóveda de Valor</translation>
    </message>
    <message>
        <source>The balance of the vault in Vault Row: {vault_in} came in; {vault_won} went out as matter, {vault_residue} as residue, {vault_toxic} as by-product, {vault_stock} lie there. What does not close is {vault_open}: remember that number.</source>
        <extracomment>for the speaker alone</extracomment>
        <translation>El balance de la bóveda de Vault Row: entraron {vault_in}; salieron {vault_won} como materia, {vault_residue} como residuo, {vault_toxic} como subproducto; allí hay {vault_stock}. Lo que no cuadra son {vault_open}: recuerde ese número.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>building material</source>
        <translation>material de construcción</translation>
    </message>
    <message>
        <source>converter</source>
        <translation>convertidor</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
    <message>
        <source>credits/week</source>
        <translation>créditos/semana</translation>
    </message>
    <message>
        <source>depot</source>
        <translation>depósito</translation>
    </message>
    <message>
        <source>disused factory</source>
        <translation>fábrica en desuso</translation>
    </message>
    <message>
        <source>drone hive</source>
        <translation>colmena de drones</translation>
    </message>
    <message>
        <source>electronics recovery</source>
        <translation>recuperación de electrónica</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>food</source>
        <translation>alimento</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>combustible</translation>
    </message>
    <message>
        <source>hazard hall</source>
        <translation>nave de peligrosos</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>kg/day</source>
        <translation>kg/día</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>km/t</source>
        <translation>km/t</translation>
    </message>
    <message>
        <source>landfill</source>
        <translation>vertedero</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>mixed waste</source>
        <translation>residuos mezclados</translation>
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
        <source>plastic recovery</source>
        <translation>recuperación de plástico</translation>
    </message>
    <message>
        <source>recovered matter</source>
        <translation>materia recuperada</translation>
    </message>
    <message>
        <source>scavenger camp</source>
        <translation>campamento de rebuscadores</translation>
    </message>
    <message>
        <source>t/day</source>
        <translation>t/día</translation>
    </message>
    <message>
        <source>textile recovery</source>
        <translation>recuperación textil</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>taller</translation>
    </message>
</context>
</TS>
