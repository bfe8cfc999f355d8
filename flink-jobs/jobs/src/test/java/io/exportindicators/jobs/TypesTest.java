package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.indicators.seasonal.SeasonalModel;
import io.exportindicators.indicators.targets.TargetKind;
import io.exportindicators.jobs.across.SeriesLevels;
import io.exportindicators.jobs.gate.GatedMarker;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.gate.GroupBlock;
import io.exportindicators.jobs.gate.HeldRows;
import io.exportindicators.jobs.gate.SourceStanding;
import io.exportindicators.jobs.headline.HeldModel;
import io.exportindicators.jobs.key.GrowthBasis;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.series.PartnerAmounts;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.jobs.sink.PendingKey;
import io.exportindicators.jobs.sink.PendingResult;
import io.exportindicators.jobs.sink.ResultEntry;
import io.exportindicators.jobs.source.CoveredGroups;
import io.exportindicators.jobs.source.LogEntry;
import io.exportindicators.jobs.source.MarkerEntry;
import io.exportindicators.jobs.source.ObservedFigure;
import io.exportindicators.jobs.source.OtherRecord;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.jobs.source.Rejection;
import io.exportindicators.jobs.source.StrategyGoal;
import io.exportindicators.jobs.source.TradeRow;
import io.exportindicators.jobs.targets.HeldGoal;
import io.exportindicators.jobs.targets.Knowledge;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What flows or lies in state goes through Flink's own serializers and comes back whole. */
class TypesTest {
  private static final TradeRow ROW = new TradeRow(-7, 3, 5, -1, (byte) 2, true);
  private static final CoveredGroups COVERED = new CoveredGroups(new long[] {1, -1});
  private static final MarkerEntry MARKER = new MarkerEntry(9, 1, COVERED, new byte[] {1, 2});
  private static final Rejection REJECTION = new Rejection(4, "why", new byte[] {3});
  private static final PublishedGrowth GROWTH =
      new PublishedGrowth(3, "KOR", 5, GrowthBasis.YOY_DAILY, -0.125, (byte) 1, true);
  private static final GatedMarker GATED =
      new GatedMarker(8, "source", "id", new byte[] {4}, new byte[][] {{5}, {}}, "withheld");
  private static final Reading READING =
      new Reading(
          "i", "v", "s", "d", "f", "b", "x", "r", "u", 5, Double.NaN, "why", (byte) 1, 6, true);

  private static final ObservedFigure FIGURE =
      new ObservedFigure("d", "s", "m", "KOR", "KR-41", 5, 0.5, (byte) 1, true);
  private static final StrategyGoal GOAL =
      new StrategyGoal(
          "t",
          "KOR",
          "i",
          "v",
          "d",
          "s",
          "",
          TargetKind.SHARE,
          "ratio",
          StrategyGoal.UNKNOWN,
          Double.NaN,
          new int[] {1, 2},
          new double[] {3, 4},
          5,
          "withdrawn");
  private static final OtherRecord[] OTHERS = {
    new OtherRecord(GROWTH, null, null, null),
    new OtherRecord(null, FIGURE, null, null),
    new OtherRecord(null, null, GOAL, new byte[] {6}),
    new OtherRecord(null, null, null, new byte[] {7})
  };

  static Stream<Object> values() {
    return Stream.of(
        ROW,
        COVERED,
        MARKER,
        REJECTION,
        new LogEntry(1, "s", "r", 2, ROW, null, null, null),
        new LogEntry(1, "s", "r", 2, null, null, MARKER, null),
        new LogEntry(1, "", "", 0, null, null, null, REJECTION),
        new LogEntry(1, "s", "r", 2, null, OTHERS[0], null, null),
        new LogEntry(1, "s", "r", 2, null, OTHERS[1], null, null),
        OTHERS[2],
        OTHERS[3],
        GROWTH,
        new GatedRecords(
            "KOR",
            5,
            new PublishedGrowth[] {GROWTH},
            new ObservedFigure[] {FIGURE},
            new StrategyGoal[] {GOAL}),
        new HeldGoal(GOAL, 1, 2),
        new Knowledge(1, 2),
        new FigureSeries(
            1,
            new double[] {Double.NaN, 0.5},
            new byte[] {0, 1},
            new long[] {0, 7},
            new long[] {0, 8},
            new boolean[] {false, true}),
        HeldModel.NONE,
        new HeldModel(
            new SeasonalModel(
                1, true, 2, 3, 4, 5, 6, 7, new double[] {0.5}, new String[] {"AO"}, new int[] {8}),
            ""),
        new HeldRows(
            "s",
            "r",
            1,
            new long[] {2},
            new long[] {3},
            new long[] {-4},
            new int[] {5},
            new long[] {6},
            new long[] {-1},
            new byte[] {1},
            new boolean[] {true}),
        new SourceStanding("s", Long.MIN_VALUE, List.of("a", "b")),
        new SourceStanding("s", 1, List.of()),
        GATED,
        new GroupBlock(
            1,
            true,
            new long[] {3},
            new boolean[] {false},
            new byte[] {2},
            new int[] {1},
            new int[] {4},
            new long[] {5},
            new long[] {6},
            new byte[] {3},
            new boolean[] {true}),
        new PartnerAmounts(
            true, (byte) 1, new int[] {2}, new long[] {3}, new long[] {-1}, new byte[] {3}),
        new SeriesChanges(
            "KOR",
            1,
            new int[] {2},
            new int[] {3},
            new int[] {4},
            new long[] {-5},
            new long[] {6},
            new int[] {1, 0, -1, 0, 1},
            new boolean[] {true}),
        new SeriesLevels(
            24_000,
            new long[] {1},
            new long[] {2},
            new int[] {1, 0, 1, 0, 0},
            new long[] {3},
            new long[] {4},
            new boolean[] {true}),
        READING,
        Readings.of("KOR", "w", List.of(READING, READING)),
        Readings.of("KOR", "w", List.of()),
        new PendingKey(7, "KOR", "w"),
        new PendingResult(Readings.of("KOR", "w", List.of(READING)), null),
        new PendingResult(null, GATED),
        new ResultEntry(GATED, "KOR", READING, null, 0),
        new ResultEntry(GATED, "", null, new byte[] {8}, 1),
        new ResultEntry(GATED, "", null, null, 1));
  }

  @ParameterizedTest
  @MethodSource("values")
  void comesBackWholeWithoutKryo(Object value) throws Exception {
    TypeSerializer<Object> serializer = serializer(value.getClass());
    DataOutputSerializer out = new DataOutputSerializer(64);
    serializer.serialize(value, out);
    Object back = serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
    for (Object same : List.of(back, serializer.copy(value))) {
      assertThat(same)
          .usingRecursiveComparison()
          .withStrictTypeChecking()
          .withComparatorForType(Double::compare, Double.class)
          .isEqualTo(value);
    }
  }

  /** Public, so that only its field keeps it from being a type of Flink's own. */
  public record WithMonth(YearMonth month) {}

  record NotPublic(long value) {}

  @Test
  void typesThatNeedKryoAreRefused() {
    assertThatThrownBy(() -> serializer(WithMonth.class))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("Generic types have been disabled");
    assertThatThrownBy(() -> serializer(NotPublic.class))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @SuppressWarnings("unchecked")
  private static TypeSerializer<Object> serializer(Class<?> type) {
    Configuration settings = new Configuration();
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    return (TypeSerializer<Object>)
        TypeInformation.of(type).createSerializer(new SerializerConfigImpl(settings));
  }
}
