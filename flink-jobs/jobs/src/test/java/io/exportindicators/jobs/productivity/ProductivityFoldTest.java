package io.exportindicators.jobs.productivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.schemas.ReferencePeriod;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a release changes in the productivity of sectors: constructed figures, worked by hand. */
class ProductivityFoldTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final String LABOUR = "productivity_labour_index";
  private static final String GROWTH = "productivity_growth_ratio";

  private final SectorFolding line = new SectorFolding(1);

  @Test
  void labourProductivityOnBothBases() {
    labour("2020", 10, 200).labour("2021", 10, 190);
    line.figure("production", "2020", 100).figure("production", "2021", 110);
    line.figure("value-added", "2020", 50).figure("value-added", "2021", 52);
    line.release();
    assertThat(line.value(LABOUR, "physical", "2020")).isEqualTo(100);
    assertThat(line.value(LABOUR, "physical", "2021")).isCloseTo(110 / 0.95, EXACT);
    assertThat(line.value(LABOUR, "real-value-added", "2021")).isCloseTo(104 / 0.95, EXACT);
    assertThat(line.value(GROWTH, "labour-physical", "2021")).isCloseTo(1.10 / 0.95 - 1, EXACT);
    assertThat(line.value(GROWTH, "labour-real-value-added", "2021"))
        .isCloseTo(1.04 / 0.95 - 1, EXACT);
    assertThat(line.value(GROWTH, "production", "2021")).isCloseTo(0.10, EXACT);
    assertThat(line.latest(GROWTH, "production", "2020").absence()).isEqualTo("2019 is missing");
    assertThat(line.value("sector_observation_value", "production", "2021")).isEqualTo(110);
    assertThat(line.latest("sector_observation_value", "production", "2021").unit())
        .isEqualTo("index");
  }

  @Test
  void unitLabourCostAndTotalFactorProductivity() {
    labour("2020", 10, 200).labour("2021", 10, 190);
    line.figure("employees", "2020", 8).figure("employees", "2021", 9);
    line.figure("compensation", "2020", 20).figure("compensation", "2021", 22);
    line.figure("value-added", "2020", 50).figure("value-added", "2021", 52);
    line.figure("nominal-value-added", "2020", 50).figure("nominal-value-added", "2021", 55);
    line.figure("capital-services", "2020", 30).figure("capital-services", "2021", 33);
    line.release();
    double pay = 22.0 / 20 / (9.0 * 190 / (8 * 200));
    double output = 52.0 / 50 / 0.95;
    assertThat(line.value("productivity_unit_labour_cost_index", "", "2021"))
        .isCloseTo(100 * pay / output, EXACT);
    assertThat(line.value("productivity_tfp_growth_ratio", "", "2021"))
        .as("the share of labour is 0.4 in both years")
        .isCloseTo(Math.log(1.04) - 0.4 * Math.log(0.95) - 0.6 * Math.log(1.1), EXACT);
  }

  @Test
  void researchInValueAddedAndInSales() {
    line.figure("rd", "2021", 6).figure("nominal-value-added", "2021", 40);
    line.figure("sales", "2021", 120).release();
    assertThat(line.value("productivity_rd_intensity_ratio", "value-added", "2021"))
        .isCloseTo(0.15, EXACT);
    assertThat(line.value("productivity_rd_intensity_ratio", "sales", "2021"))
        .isCloseTo(0.05, EXACT);
  }

  @Test
  void exportsForEachWorkerAreShownOnlyBesideOutput() {
    line.exports("1y", "2021", 3_000);
    line.figure("employment", "2021", 10);
    line.figure("e", "chips", "employment", "", "2021", 10);
    line.release();
    assertThat(line.value("productivity_exports_per_worker_usd", "", "2021")).isEqualTo(300);
    assertThat(line.all("e/chips", "productivity_exports_per_worker_usd")).isEmpty();
    assertThat(line.all("e/chips", "sector_observation_value")).hasSize(1);
  }

  @Test
  void exportsBeyondOutput() {
    line.exports("1m", "2020-05", 100).exports("1m", "2021-05", 306);
    line.exports("12m", "2021-05", 7);
    line.figure("shipments", "2020-05", 80).figure("shipments", "2021-05", 82);
    line.release();
    assertThat(line.value("productivity_exports_beyond_output_ratio", "shipments", "2021-05"))
        .isCloseTo(3.06 / 1.025 - 1, EXACT);
    assertThat(line.latest("productivity_exports_beyond_output_ratio", "production", "2021-05"))
        .isNull();
  }

  @Test
  void monthsMeetQuartersAtTheQuarter() {
    for (int month = 1; month <= 12; month++) {
      line.figure("production", "2020-%02d".formatted(month), 100);
    }
    line.figure("production", "2021-01", 90).figure("production", "2021-02", 110);
    for (int quarter = 1; quarter <= 4; quarter++) {
      labour("2020-Q" + quarter, 10, 200);
    }
    labour("2021-Q1", 10, 160).release();
    assertThat(line.latest(LABOUR, "physical", "2021-Q1")).as("a month is missing").isNull();
    line.figure("production", "2021-03", 130).release();
    assertThat(line.value(LABOUR, "physical", "2021-Q1")).isCloseTo(110 / 0.8, EXACT);
    assertThat(line.value(GROWTH, "labour-physical", "2021-Q1")).isCloseTo(1.1 / 0.8 - 1, EXACT);
    assertThat(line.latest(LABOUR, "physical", "2021-03")).as("no hours by month").isNull();
    assertThat(line.latest("sector_observation_value", "production", "2021-Q1")).isNull();
  }

  @Test
  void aRegionsShareAndLocationQuotient() {
    regions("2021", 30, 100, 100, 1_000);
    line.figure("d", "chips", "production", "KR-41", "2021", 120).figure("production", "2021", 110);
    line.release();
    assertThat(line.value("cluster_share_ratio", "employment", "KR-41", "2021"))
        .isCloseTo(0.30, EXACT);
    assertThat(line.value("cluster_location_quotient", "employment", "KR-41", "2021"))
        .isCloseTo((30 / 100.0) / (100 / 1_000.0), EXACT);
    assertThat(line.latest("cluster_share_ratio", "production", "KR-41", "2021"))
        .as("an index is no part of a whole")
        .isNull();
    assertThat(line.latest("cluster_share_ratio", "employment", "KR-11", "2021")).isNull();
    assertThat(line.value("sector_observation_value", "production", "KR-41", "2021"))
        .isEqualTo(120);

    line.figure("d", "all", "employment", "KR-41", "2021", 150).release();
    assertThat(line.value("cluster_location_quotient", "employment", "KR-41", "2021"))
        .as("the region's whole is another sector's figure")
        .isCloseTo((30 / 150.0) / (100 / 1_000.0), EXACT);
  }

  @Test
  void aRevisionOfTheBaseYearReachesEveryPeriodOfAnIndex() {
    labour("2020", 10, 200).labour("2021", 10, 200).labour("2022", 10, 200);
    line.figure("production", "2020", 100).figure("production", "2021", 110);
    line.figure("production", "2022", 120).release();
    line.figure("production", "2020", 50).release();
    assertThat(line.value(LABOUR, "physical", "2020")).isEqualTo(100);
    assertThat(line.value(LABOUR, "physical", "2021")).isCloseTo(220, EXACT);
    assertThat(line.value(LABOUR, "physical", "2022")).isCloseTo(240, EXACT);
    assertThat(line.latest(LABOUR, "physical", "2022").publishedMillis()).isEqualTo(2);
    assertThat(line.latest(GROWTH, "production", "2022").publishedMillis())
        .as("does not read the base year")
        .isEqualTo(1);
    assertThat(line.latest(LABOUR, "physical", "2020").publishedMillis())
        .as("100 before and after")
        .isEqualTo(1);
  }

  @Test
  void anEqualValueChangesNothingAndKeepsItsVintage() {
    line.figure("production", "2020", 100).exports("1y", "2020", 7).release();
    assertThat(line.figure("production", "2020", 100).exports("1y", "2020", 7).release()).isEmpty();
    line.figure("production", "2021", 110).release();
    assertThat(line.latest("sector_observation_value", "production", "2020").publishedMillis())
        .isEqualTo(1);
    assertThat(line.latest(GROWTH, "production", "2021").publishedMillis()).isEqualTo(3);
  }

  @Test
  void whatIsNoLinkedLevelOfExportsIsNotTaken() {
    line.exports("12m", "2021-05", 100).exports("10d", "2021-05/10", 100).release();
    assertThat(line.figures(FigureKey.ofExports("t/chips", kind("2021-05"))).values()).isEmpty();
    line.exports("1m", "2021-05", 100).release();
    assertThat(line.figures(FigureKey.ofExports("t/chips", kind("2021-05"))).values()).hasSize(1);
  }

  private static ReferencePeriod.Kind kind(String period) {
    return PackedPeriod.kind(SectorFolding.period(period));
  }

  /** Employment of chips and of all in the region and in the nation. */
  private void regions(String period, double here, double region, double sector, double nation) {
    line.figure("d", "chips", "employment", "KR-41", period, here);
    line.figure("d", "all", "employment", "KR-41", period, region);
    line.figure("employment", period, sector);
    line.figure("d", "all", "employment", "", period, nation);
  }

  private ProductivityFoldTest labour(String period, double persons, double hours) {
    line.figure("employment", period, persons).figure("hours", period, hours);
    return this;
  }

  private void release() {
    line.release();
  }
}
