package io.exportindicators.demo.oracle;

/** Targets that no ministry knows, of every kind, some told again, some ended. */
final class MadeUpTargets {
  /** The file of the targets. */
  static final String FILE =
      """
      # targets: 1
      # source: strategy
      # agency: Nobody
      # title: Made up
      # kind: delta
      published,target,title,title_ko,reporter,indicator,definition,sector,region,kind,unit,base_period,base_value,period,value,document,announced,certainty,ended
      2020-11-30,won,Won,,KOR,trade_value_usd,fab,chips,,annual-flow,billion KRW,,,2022,25,Paper,2020-11-30,sourced,
      2021-03-10,flow,Flow,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2021,53,Paper,2021-03-10,sourced,
      2021-03-10,flow,Flow,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2022,56,Paper,2021-03-10,sourced,
      2021-03-10,flow,Flow,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2025-06,64,Paper,2021-03-10,sourced,
      2021-03-10,slow,Slow,,KOR,trade_value_usd,fab,drugs,,annual-flow,million USD,2020,3.4,2024,3.7,Paper,2021-03-10,sourced,
      2021-03-10,far,Far,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,54,2023-02,400,Paper,2021-03-10,sourced,
      2021-04-01,years,Years,,KOR,sector_observation_value/exports,firms,bio,,annual-flow,million USD,2017,5,2021,7,Paper,2021-04-01,sourced,
      2021-04-01,years,Years,,KOR,sector_observation_value/exports,firms,bio,,annual-flow,million USD,2017,5,2024,9,Paper,2021-04-01,sourced,
      2021-04-01,yearly-won,Won of years,,KOR,sector_observation_value/exports,firms,bio,,annual-flow,billion KRW,2018,4,2024,9,Paper,2021-04-01,sourced,
      2021-04-02,sum,Sum,,KOR,sector_observation_value/investment,firms,bio,,cumulative,billion KRW,2020-06,0,2021-12,120,Paper,2021-04-02,sourced,
      2021-04-02,sum,Sum,,KOR,sector_observation_value/investment,firms,bio,,cumulative,billion KRW,2020-06,0,2023,260,Paper,2021-04-02,sourced,
      2021-04-03,index,Index,,KOR,sector_observation_value/production,works,chips,,stock,index 2020=100,2020-09,95,2021-Q4,110,Paper,2021-04-03,sourced,
      2021-04-03,index,Index,,KOR,sector_observation_value/production,works,chips,,stock,index 2020=100,2020-09,95,2024-03,140,Paper,2021-04-03,sourced,
      2021-04-04,quarters,Quarters,,KOR,sector_observation_value/labour-productivity,firms,bio,,stock,index 2020=100,2019-Q4,90,2022-Q4,125,Paper,2021-04-04,sourced,
      2021-04-05,part,Part,,KOR,sector_observation_value/domestic-share,firms,bio,,share,percent,2018,32,2022,40,Paper,2021-04-05,sourced,
      2021-04-05,place,Place,,KOR,sector_observation_value/export-rank,firms,bio,,rank,rank,2018,7,2023,4,Paper,2021-04-05,sourced,
      2021-04-05,number,Number,,KOR,sector_observation_value/startups,firms,bio,,count,count,2018,20,2020,24,Paper,2021-04-05,sourced,
      2021-04-05,number,Number,,KOR,sector_observation_value/startups,firms,bio,,count,count,2018,20,2024,60,Paper,2021-04-05,sourced,
      2021-04-05,no-base,Number,,KOR,sector_observation_value/startups,firms,bio,,count,count,,,2022,28,Paper,2021-04-05,sourced,
      2021-04-06,keep,Keep,,KOR,productivity_rd_intensity_ratio/government,budget,government,,maintain,percent,,,2021,5,Paper,2021-04-06,sourced,
      2021-04-06,keep,Keep,,KOR,productivity_rd_intensity_ratio/government,budget,government,,maintain,percent,,,2024,5.5,Paper,2021-04-06,sourced,
      2021-04-06,growth,Growth,,KOR,productivity_growth_ratio/shipments,works,chips,,stock,ratio,2020-12,0.02,2022-12,0.2,Paper,2021-04-06,sourced,
      2021-04-06,nothing,Nothing,,KOR,sector_observation_value/patents,firms,bio,,count,count,2020,1,2022,5,Paper,2021-04-06,sourced,
      2021-05-01,early,Early,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2024,70,Paper,2021-05-01,sourced,
      2021-05-01,gone,Gone,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2024,70,Paper,2021-05-01,sourced,
      2022-02-03,early,Early,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2023,58,Paper,2021-05-01,sourced,
      2022-03-03,gone,Gone,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,50,2024,70,Paper,2021-05-01,sourced,withdrawn
      2022-06-07,far,Far,,KOR,trade_value_usd,fab,total,,annual-flow,million USD,2020,54,2023-02,400,Paper,2021-03-10,sourced,superseded by flow
      2022-08-09,no-base,Number,,KOR,sector_observation_value/startups,firms,bio,,count,count,,,2022,28,Paper,2021-04-05,sourced,redefined
      """;

  private MadeUpTargets() {}
}
