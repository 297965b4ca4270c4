<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>city</name>
    <message>
        <source>Do leukaemia cases gather where people live close to trichloroethylene waste?</source>
        <translation>¿Se concentran los casos de leucemia donde la gente vive cerca de residuos de tricloroetileno?</translation>
    </message>
    <message>
        <source>The waste sites themselves are not in the source: only each tract&apos;s exposure to them is.</source>
        <translation>Los vertederos mismos no figuran en la fuente: solo la exposición de cada tramo censal a ellos.</translation>
    </message>
    <message>
        <source>Upstate New York, 1980</source>
        <translation>Norte del estado de Nueva York, 1980</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Census tracts, 1980</source>
        <translation>Tramos censales, 1980</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Exposure potential to trichloroethylene waste sites, ln(100 x inverse distance)</source>
        <translation>Exposición potencial a vertederos de tricloroetileno, ln(100 x distancia inversa)</translation>
    </message>
    <message>
        <source>Inverse distance to trichloroethylene waste sites</source>
        <translation>Distancia inversa a vertederos de tricloroetileno</translation>
    </message>
    <message>
        <source>Leukaemia cases per 10,000 residents in five years</source>
        <translation>Casos de leucemia por cada 10.000 residentes en cinco años</translation>
    </message>
    <message>
        <source>Leukaemia cases, those without a tract spread over several</source>
        <translation>Casos de leucemia, los que no tienen tramo repartidos entre varios</translation>
    </message>
    <message>
        <source>People who own their home (nearest stand-in for wealth in the source)</source>
        <translation>Personas con vivienda propia (lo más cercano a la riqueza en la fuente)</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Residents of 65 years and more</source>
        <translation>Residentes de 65 años o más</translation>
    </message>
    <message>
        <source>tract</source>
        <translation>tramo censal</translation>
    </message>
    <message>
        <source>tracts</source>
        <translation>tramos censales</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Auburn city, tract</source>
        <translation>Auburn (ciudad), tramo</translation>
    </message>
    <message>
        <source>Baldwinsville village, tract</source>
        <translation>Baldwinsville (pueblo), tramo</translation>
    </message>
    <message>
        <source>Barker town, tract 119.02</source>
        <translation>Barker (municipio), tramo 119.02</translation>
    </message>
    <message>
        <source>Bayberry-Lynelle Mead, tract 111.01</source>
        <translation>Bayberry-Lynelle Mead, tramo 111.01</translation>
    </message>
    <message>
        <source>Binghamton city, tract</source>
        <translation>Binghamton (ciudad), tramo</translation>
    </message>
    <message>
        <source>Binghamton town, tract 127.02</source>
        <translation>Binghamton (municipio), tramo 127.02</translation>
    </message>
    <message>
        <source>Brookfield town, tract</source>
        <translation>Brookfield (municipio), tramo</translation>
    </message>
    <message>
        <source>Broome</source>
        <translation>Broome</translation>
    </message>
    <message>
        <source>Broome County, tract</source>
        <translation>condado de Broome, tramo</translation>
    </message>
    <message>
        <source>Broome County, tract 119.01</source>
        <translation>condado de Broome, tramo 119.01</translation>
    </message>
    <message>
        <source>Broome County, tract 119.03</source>
        <translation>condado de Broome, tramo 119.03</translation>
    </message>
    <message>
        <source>Broome County, tract 133.02</source>
        <translation>condado de Broome, tramo 133.02</translation>
    </message>
    <message>
        <source>Camillus village, tract</source>
        <translation>Camillus (pueblo), tramo</translation>
    </message>
    <message>
        <source>Canastota village, tract</source>
        <translation>Canastota (pueblo), tramo</translation>
    </message>
    <message>
        <source>Cayuga</source>
        <translation>Cayuga</translation>
    </message>
    <message>
        <source>Cayuga County, tract</source>
        <translation>condado de Cayuga, tramo</translation>
    </message>
    <message>
        <source>Cazenovia village, tract 305.01</source>
        <translation>Cazenovia (pueblo), tramo 305.01</translation>
    </message>
    <message>
        <source>Chenango</source>
        <translation>Chenango</translation>
    </message>
    <message>
        <source>Chenango County, tract</source>
        <translation>condado de Chenango, tramo</translation>
    </message>
    <message>
        <source>Chenango town, tract 121.01</source>
        <translation>Chenango (municipio), tramo 121.01</translation>
    </message>
    <message>
        <source>Chenango town, tract 121.02</source>
        <translation>Chenango (municipio), tramo 121.02</translation>
    </message>
    <message>
        <source>Chenango town, tract 121.03</source>
        <translation>Chenango (municipio), tramo 121.03</translation>
    </message>
    <message>
        <source>Colesville town, tract</source>
        <translation>Colesville (municipio), tramo</translation>
    </message>
    <message>
        <source>Conklin town, tract 127.01</source>
        <translation>Conklin (municipio), tramo 127.01</translation>
    </message>
    <message>
        <source>Cortland</source>
        <translation>Cortland</translation>
    </message>
    <message>
        <source>Cortland County, tract</source>
        <translation>condado de Cortland, tramo</translation>
    </message>
    <message>
        <source>Cortland city, tract</source>
        <translation>Cortland (ciudad), tramo</translation>
    </message>
    <message>
        <source>East Cayuga Heights C, tract</source>
        <translation>East Cayuga Heights (lugar censal), tramo</translation>
    </message>
    <message>
        <source>East Syracuse village, tract</source>
        <translation>East Syracuse (pueblo), tramo</translation>
    </message>
    <message>
        <source>Endicott village, tract</source>
        <translation>Endicott (pueblo), tramo</translation>
    </message>
    <message>
        <source>Endwell CDP, tract</source>
        <translation>Endwell (lugar censal), tramo</translation>
    </message>
    <message>
        <source>Endwell CDP, tract 132.01</source>
        <translation>Endwell (lugar censal), tramo 132.01</translation>
    </message>
    <message>
        <source>Endwell CDP, tract 132.02</source>
        <translation>Endwell (lugar censal), tramo 132.02</translation>
    </message>
    <message>
        <source>Fairmount CDP, tract</source>
        <translation>Fairmount (lugar censal), tramo</translation>
    </message>
    <message>
        <source>Fayetteville village, tract</source>
        <translation>Fayetteville (pueblo), tramo</translation>
    </message>
    <message>
        <source>Fenton town, tract 122.01</source>
        <translation>Fenton (municipio), tramo 122.01</translation>
    </message>
    <message>
        <source>Fenton town, tract 122.02</source>
        <translation>Fenton (municipio), tramo 122.02</translation>
    </message>
    <message>
        <source>Hamilton village, tract</source>
        <translation>Hamilton (pueblo), tramo</translation>
    </message>
    <message>
        <source>Ithaca city, tract</source>
        <translation>Ithaca (ciudad), tramo</translation>
    </message>
    <message>
        <source>Johnson City village, tract</source>
        <translation>Johnson City (pueblo), tramo</translation>
    </message>
    <message>
        <source>Kirkwood town, tract</source>
        <translation>Kirkwood (municipio), tramo</translation>
    </message>
    <message>
        <source>Lafayette town, tract</source>
        <translation>Lafayette (municipio), tramo</translation>
    </message>
    <message>
        <source>Lansing village, tract</source>
        <translation>Lansing (pueblo), tramo</translation>
    </message>
    <message>
        <source>Liverpool village, tract</source>
        <translation>Liverpool (pueblo), tramo</translation>
    </message>
    <message>
        <source>Madison</source>
        <translation>Madison</translation>
    </message>
    <message>
        <source>Madison County, tract</source>
        <translation>condado de Madison, tramo</translation>
    </message>
    <message>
        <source>Madison County, tract 304.02</source>
        <translation>condado de Madison, tramo 304.02</translation>
    </message>
    <message>
        <source>Madison County, tract 304.03</source>
        <translation>condado de Madison, tramo 304.03</translation>
    </message>
    <message>
        <source>Madison County, tract 305.02</source>
        <translation>condado de Madison, tramo 305.02</translation>
    </message>
    <message>
        <source>Maine town, tract 120.02</source>
        <translation>Maine (municipio), tramo 120.02</translation>
    </message>
    <message>
        <source>Manlius village, tract 152.02</source>
        <translation>Manlius (pueblo), tramo 152.02</translation>
    </message>
    <message>
        <source>Marcellus village, tract 165.02</source>
        <translation>Marcellus (pueblo), tramo 165.02</translation>
    </message>
    <message>
        <source>Minoa village, tract</source>
        <translation>Minoa (pueblo), tramo</translation>
    </message>
    <message>
        <source>Nanticoke town, tract 120.01</source>
        <translation>Nanticoke (municipio), tramo 120.01</translation>
    </message>
    <message>
        <source>Newfield town, tract</source>
        <translation>Newfield (municipio), tramo</translation>
    </message>
    <message>
        <source>North Syracuse villag, tract</source>
        <translation>North Syracuse (pueblo), tramo</translation>
    </message>
    <message>
        <source>Norwich city, tract</source>
        <translation>Norwich (ciudad), tramo</translation>
    </message>
    <message>
        <source>Oneida city, tract 301.01</source>
        <translation>Oneida (ciudad), tramo 301.01</translation>
    </message>
    <message>
        <source>Oneida city, tract 301.02</source>
        <translation>Oneida (ciudad), tramo 301.02</translation>
    </message>
    <message>
        <source>Oneida city, tract 301.03</source>
        <translation>Oneida (ciudad), tramo 301.03</translation>
    </message>
    <message>
        <source>Onondaga</source>
        <translation>Onondaga</translation>
    </message>
    <message>
        <source>Onondaga County, tract</source>
        <translation>condado de Onondaga, tramo</translation>
    </message>
    <message>
        <source>Onondaga County, tract 110.02</source>
        <translation>condado de Onondaga, tramo 110.02</translation>
    </message>
    <message>
        <source>Onondaga County, tract 112.03</source>
        <translation>condado de Onondaga, tramo 112.03</translation>
    </message>
    <message>
        <source>Onondaga County, tract 165.01</source>
        <translation>condado de Onondaga, tramo 165.01</translation>
    </message>
    <message>
        <source>Onondaga County, tract 169.01</source>
        <translation>condado de Onondaga, tramo 169.01</translation>
    </message>
    <message>
        <source>Onondaga County, tract 169.02</source>
        <translation>condado de Onondaga, tramo 169.02</translation>
    </message>
    <message>
        <source>Onondaga town, tract</source>
        <translation>Onondaga (municipio), tramo</translation>
    </message>
    <message>
        <source>Onondaga, tract</source>
        <translation>Onondaga, tramo</translation>
    </message>
    <message>
        <source>Otisco town, tract 168.02</source>
        <translation>Otisco (municipio), tramo 168.02</translation>
    </message>
    <message>
        <source>Owego village, tract</source>
        <translation>Owego (pueblo), tramo</translation>
    </message>
    <message>
        <source>Pitcher Hill CDP, tract</source>
        <translation>Pitcher Hill (lugar censal), tramo</translation>
    </message>
    <message>
        <source>Pompey town, tract</source>
        <translation>Pompey (municipio), tramo</translation>
    </message>
    <message>
        <source>Remainder of Camillus, tract</source>
        <translation>resto de Camillus, tramo</translation>
    </message>
    <message>
        <source>Remainder of Cicero t, tract</source>
        <translation>resto de Cicero, tramo</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract</source>
        <translation>resto de Clay, tramo</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract 110.01</source>
        <translation>resto de Clay, tramo 110.01</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract 111.02</source>
        <translation>resto de Clay, tramo 111.02</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract 112.01</source>
        <translation>resto de Clay, tramo 112.01</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract 112.02</source>
        <translation>resto de Clay, tramo 112.02</translation>
    </message>
    <message>
        <source>Remainder of Clay tow, tract 112.04</source>
        <translation>resto de Clay, tramo 112.04</translation>
    </message>
    <message>
        <source>Remainder of De Witt, tract</source>
        <translation>resto de De Witt, tramo</translation>
    </message>
    <message>
        <source>Remainder of Dryden t, tract</source>
        <translation>resto de Dryden, tramo</translation>
    </message>
    <message>
        <source>Remainder of Geddes t, tract</source>
        <translation>resto de Geddes, tramo</translation>
    </message>
    <message>
        <source>Remainder of Ithaca t, tract</source>
        <translation>resto de Ithaca, tramo</translation>
    </message>
    <message>
        <source>Remainder of Lansing, tract</source>
        <translation>resto de Lansing, tramo</translation>
    </message>
    <message>
        <source>Remainder of Lysander, tract</source>
        <translation>resto de Lysander, tramo</translation>
    </message>
    <message>
        <source>Remainder of Lysander, tract 114.01</source>
        <translation>resto de Lysander, tramo 114.01</translation>
    </message>
    <message>
        <source>Remainder of Lysander, tract 114.02</source>
        <translation>resto de Lysander, tramo 114.02</translation>
    </message>
    <message>
        <source>Remainder of Manlius, tract</source>
        <translation>resto de Manlius, tramo</translation>
    </message>
    <message>
        <source>Remainder of Manlius, tract 152.01</source>
        <translation>resto de Manlius, tramo 152.01</translation>
    </message>
    <message>
        <source>Remainder of Owego to, tract</source>
        <translation>resto de Owego, tramo</translation>
    </message>
    <message>
        <source>Remainder of Salina t, tract</source>
        <translation>resto de Salina, tramo</translation>
    </message>
    <message>
        <source>Remainder of Sullivan, tract 304.01</source>
        <translation>resto de Sullivan, tramo 304.01</translation>
    </message>
    <message>
        <source>Remainder of Union to, tract</source>
        <translation>resto de Union, tramo</translation>
    </message>
    <message>
        <source>Remainder of Union to, tract 133.01</source>
        <translation>resto de Union, tramo 133.01</translation>
    </message>
    <message>
        <source>Remainder of Van Bure, tract</source>
        <translation>resto de Van Buren, tramo</translation>
    </message>
    <message>
        <source>Skaneateles village, tract</source>
        <translation>Skaneateles (pueblo), tramo</translation>
    </message>
    <message>
        <source>Solvay village, tract</source>
        <translation>Solvay (pueblo), tramo</translation>
    </message>
    <message>
        <source>Spafford town, tract 168.01</source>
        <translation>Spafford (municipio), tramo 168.01</translation>
    </message>
    <message>
        <source>Syracuse city, tract</source>
        <translation>Syracuse (ciudad), tramo</translation>
    </message>
    <message>
        <source>Syracuse city, tract 17.01</source>
        <translation>Syracuse (ciudad), tramo 17.01</translation>
    </message>
    <message>
        <source>Syracuse city, tract 17.02</source>
        <translation>Syracuse (ciudad), tramo 17.02</translation>
    </message>
    <message>
        <source>Syracuse city, tract 36.01</source>
        <translation>Syracuse (ciudad), tramo 36.01</translation>
    </message>
    <message>
        <source>Syracuse city, tract 36.02</source>
        <translation>Syracuse (ciudad), tramo 36.02</translation>
    </message>
    <message>
        <source>Syracuse city, tract 56.01</source>
        <translation>Syracuse (ciudad), tramo 56.01</translation>
    </message>
    <message>
        <source>Syracuse city, tract 56.02</source>
        <translation>Syracuse (ciudad), tramo 56.02</translation>
    </message>
    <message>
        <source>Syracuse city, tract 61.01</source>
        <translation>Syracuse (ciudad), tramo 61.01</translation>
    </message>
    <message>
        <source>Syracuse city, tract 61.02</source>
        <translation>Syracuse (ciudad), tramo 61.02</translation>
    </message>
    <message>
        <source>Syracuse city, tract 61.03</source>
        <translation>Syracuse (ciudad), tramo 61.03</translation>
    </message>
    <message>
        <source>Tioga</source>
        <translation>Tioga</translation>
    </message>
    <message>
        <source>Tioga County, tract</source>
        <translation>condado de Tioga, tramo</translation>
    </message>
    <message>
        <source>Tompkins</source>
        <translation>Tompkins</translation>
    </message>
    <message>
        <source>Tompkins County, tract</source>
        <translation>condado de Tompkins, tramo</translation>
    </message>
    <message>
        <source>Vestal town, tract</source>
        <translation>Vestal (municipio), tramo</translation>
    </message>
</context>
<context>
    <name>nouns</name>
    <message numerus="yes">
        <source>{n} tracts</source>
        <extracomment>{n} tract</extracomment>
        <translation>
            <numerusform>{n} tramo censal</numerusform>
            <numerusform>{n} tramos censales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>spData 2.2.1: NY8, after Waller and Gotway 2004</source>
        <translation>spData 2.2.1: NY8, según Waller y Gotway 2004</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1/km</source>
        <translation>1/km</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>por cada 10.000</translation>
    </message>
</context>
</TS>
