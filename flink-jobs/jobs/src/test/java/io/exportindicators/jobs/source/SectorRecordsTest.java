package io.exportindicators.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.targets.TargetKind;
import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.schemas.Milestone;
import io.exportindicators.schemas.PolicyEvent;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.StrategyTarget;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the decoder makes of figures, goals and events, and why it rejects each bad one. */
class SectorRecordsTest {
  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final LogDecoder decoder =
      new LogDecoder(DefinitionTableReader.standard(), MeasureTableReader.standard());

  @Test
  void anObservationOfTheMeasureTableIsAFigure() {
    SectorObservation observation = LogMessages.observation(97.5);
    observation.setRegion("KR-41");
    observation.setBackfill(true);
    assertThat(decode(observation).other().figure())
        .isEqualTo(
            new ObservedFigure(
                "kosis-production",
                "semiconductors",
                "production",
                "KOR",
                "KR-41",
                period("2026-07"),
                97.5,
                StatusCode.PROVISIONAL,
                true));
  }

  @Test
  void aTargetIsAGoal() {
    StrategyTarget target = LogMessages.target();
    target.setIndicator("productivity_rd_intensity_ratio/government");
    target.setKind("maintain");
    target.setBasePeriod("2023");
    target.setBaseValue(0.049);
    target.setMilestones(List.of(new Milestone("2025-Q2", 0.05), new Milestone("2027", 0.06)));
    target.setEnded("superseded by another-1");
    StrategyGoal goal = decode(target).other().goal();
    assertThat(goal.indicator()).isEqualTo("productivity_rd_intensity_ratio");
    assertThat(goal.variant()).isEqualTo("government");
    assertThat(goal.kind()).isEqualTo(TargetKind.MAINTAIN);
    assertThat(goal.basePeriod()).isEqualTo(period("2023"));
    assertThat(goal.baseValue()).isEqualTo(0.049);
    assertThat(goal.periods()).containsExactly(period("2025-Q2"), period("2027"));
    assertThat(goal.values()).containsExactly(0.05, 0.06);
    assertThat(goal.announcedMonth()).isEqualTo(12 * 2026);
    assertThat(goal.ended()).isEqualTo("superseded by another-1");
  }

  @Test
  void aTargetWithoutBaseVariantOrEndHasNone() {
    StrategyGoal goal = decode(LogMessages.target()).other().goal();
    assertThat(goal.basePeriod()).isEqualTo(StrategyGoal.UNKNOWN);
    assertThat(goal.baseValue()).isNaN();
    assertThat(goal.variant()).isEmpty();
    assertThat(goal.ended()).isEmpty();
  }

  static Stream<Arguments> badFigures() {
    return Stream.of(
        figure("there is no measure 'x' of", o -> o.setMeasure("x")),
        figure("of 'kosis-production/x'", o -> o.setSector("x")),
        figure("of 'x/semiconductors'", o -> o.setDefinition("x")),
        figure("and reporter 'JPN'", o -> o.setReporter("JPN")),
        figure("source 'kosis' is expected, is 'kpc'", o -> o.setSource("kpc")),
        figure(
            "unit 'index 2020=100' is expected, is 'index 2015=100'",
            o -> o.setUnit("index 2015=100")),
        figure(
            "region 'KR-99' is none of 'kosis-production/semiconductors'",
            o -> o.setRegion("KR-99")),
        figure(
            "period '2026-07/10' of a measure is no month, quarter or year",
            o -> o.setPeriod("2026-07/10")),
        figure("value 1.0E300 is out of range", o -> o.setValue(1e300)),
        figure("value -1.0E19 is out of range", o -> o.setValue(-1e19)),
        figure("value 1.0E-300 is out of range", o -> o.setValue(1e-300)),
        figure("value 4.9E-324 is out of range", o -> o.setValue(Double.MIN_VALUE)),
        figure("period '1959' is none", o -> o.setPeriod("1959")),
        figure("period '2130' is none", o -> o.setPeriod("2130")));
  }

  @ParameterizedTest
  @MethodSource("badFigures")
  void aBadFigureIsRejectedWithItsReason(String reason, Consumer<SectorObservation> change) {
    SectorObservation observation = LogMessages.observation(1);
    change.accept(observation);
    assertRejected(observation, reason);
  }

  static Stream<Arguments> badGoals() {
    return Stream.of(
        goal("indicator 'x' is none", t -> t.setIndicator("x")),
        goal("indicator '' is none", t -> t.setIndicator("")),
        goal("indicator '' is none", t -> t.setIndicator("/trade_value_usd")),
        goal("reporter 'XXX' is none", t -> t.setReporter("XXX")),
        goal("kind 'flow' is none", t -> t.setKind("flow")),
        goal("kind 'ANNUAL_FLOW' is none", t -> t.setKind("ANNUAL_FLOW")),
        goal("a target without a value", t -> t.setMilestones(List.of())),
        goal("milestone period 'soon' is none", t -> t.setMilestones(at("soon"))),
        goal("milestone period '2030-01/20' is none", t -> t.setMilestones(at("2030-01/20"))),
        goal("milestone period '1959' is none", t -> t.setMilestones(at("1959"))),
        goal("milestone period '2130' is none", t -> t.setMilestones(at("2130"))),
        goal("milestone 2029 is not after 2030", t -> t.setMilestones(at("2030", "2029"))),
        goal("milestone 2030-12 is not after 2030", t -> t.setMilestones(at("2030", "2030-12"))),
        goal("milestone 2030-Q4 is not after 2030", t -> t.setMilestones(at("2030", "2030-Q4"))),
        goal("milestone 2030 is not after 2030", t -> base(t, "2030", 1)),
        goal("milestone 2030 is not after 2031-01", t -> base(t, "2031-01", 1)),
        goal("base period '2020-01/10' is none", t -> base(t, "2020-01/10", 1)),
        goal("a base has a period and a value, or neither", t -> t.setBasePeriod("2020")),
        goal("a base has a period and a value, or neither", t -> t.setBaseValue(1.0)),
        goal(
            "the base of a cumulative target is 0",
            t -> {
              t.setKind("cumulative");
              base(t, "2020", 1);
            }),
        goal("value is not a number: NaN", t -> base(t, "2020", Double.NaN)),
        goal("value 1.0E300 is out of range", t -> base(t, "2020", 1e300)),
        goal("value is not a number: Infinity", t -> value(t, Double.POSITIVE_INFINITY)),
        goal("value -1.0E300 is out of range", t -> value(t, -1e300)),
        goal("value 1.0E-300 is out of range", t -> value(t, 1e-300)),
        goal("announced '2026' is no date", t -> t.setAnnounced("2026")),
        goal("announced '2026-02-30' is no date", t -> t.setAnnounced("2026-02-30")),
        goal("announced '+999999999-01-01' is no date", t -> t.setAnnounced("+999999999-01-01")),
        goal("announced '-999999999-01-01' is no date", t -> t.setAnnounced("-999999999-01-01")),
        goal("ended 'given up' is none", t -> t.setEnded("given up")),
        goal("ended 'superseded by ' is none", t -> t.setEnded("superseded by ")));
  }

  @ParameterizedTest
  @MethodSource("badGoals")
  void aBadGoalIsRejectedWithItsReason(String reason, Consumer<StrategyTarget> change) {
    StrategyTarget target = LogMessages.target();
    change.accept(target);
    assertRejected(target, reason);
  }

  @Test
  void aLargeSmallNegativeOrZeroValueIsFine() {
    for (double value : new double[] {1e18, -1e18, 1e-18, -1e-18, 0}) {
      StrategyTarget target = LogMessages.target();
      value(target, value);
      assertThat(decode(target).other().goal().values()).containsExactly(value);
      assertThat(decode(LogMessages.observation(value)).other().figure().value()).isEqualTo(value);
    }
  }

  @Test
  void anEventHasADate() {
    for (String date : List.of("", "2026", "2026-02-30", "+999999999-01-01")) {
      PolicyEvent event = LogMessages.event();
      event.setDate(date);
      assertRejected(event, "date '" + date + "' is no date");
    }
  }

  @Test
  void aTextThatNoDatabaseTakesIsRefused() {
    StrategyTarget target = LogMessages.target();
    target.setTitleKorean("a\0b");
    assertRejected(target, "field titleKorean has the character 0");
    PolicyEvent event = LogMessages.event();
    event.setDocument("\0");
    assertRejected(event, "field document has the character 0");
  }

  private void assertRejected(SpecificRecord message, String reason) {
    byte[] bytes = codec.encode(message);
    LogEntry entry = decoder.decode(77, bytes);
    assertThat(entry.rejection()).as("rejection of %s", message).isNotNull();
    assertThat(entry.rejection().reason()).contains(reason);
    assertThat(entry.rejection().message()).isEqualTo(bytes);
    assertThat(entry.other()).isNull();
  }

  private LogEntry decode(SpecificRecord message) {
    return decoder.decode(77, codec.encode(message));
  }

  private static int period(String text) {
    return PackedPeriod.of(ReferencePeriod.parse(text).orElseThrow());
  }

  private static List<Milestone> at(String... periods) {
    return Stream.of(periods).map(period -> new Milestone(period, 1.0)).toList();
  }

  private static void base(StrategyTarget target, String period, double value) {
    target.setBasePeriod(period);
    target.setBaseValue(value);
  }

  private static void value(StrategyTarget target, double value) {
    target.setMilestones(List.of(new Milestone("2030", value)));
  }

  private static Arguments figure(String reason, Consumer<SectorObservation> change) {
    return Arguments.of(reason, change);
  }

  private static Arguments goal(String reason, Consumer<StrategyTarget> change) {
    return Arguments.of(reason, change);
  }
}
