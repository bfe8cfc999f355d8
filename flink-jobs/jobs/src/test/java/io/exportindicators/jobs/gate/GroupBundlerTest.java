package io.exportindicators.jobs.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.jobs.source.CoveredGroups;
import io.exportindicators.jobs.source.MarkerEntry;
import io.exportindicators.jobs.source.TradeRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.junit.jupiter.api.Test;

/** Every row of a release lies in one block, in its group, in the order of the log. */
class GroupBundlerTest {
  private static final int KEY_GROUPS = 128;

  @Test
  void everyRowAndEveryCoveredGroupIsInItsPlaceOnce() {
    Random random = new Random(31);
    for (int round = 0; round < 200; round++) {
      List<TradeRow> rows = rows(random, random.nextInt(400));
      long[] covered = covered(random);
      List<GroupBlock> blocks = bundle(rows, covered);

      Map<Long, List<TradeRow>> expected = new TreeMap<>(Long::compareUnsigned);
      rows.forEach(row -> expected.computeIfAbsent(row.group(), g -> new ArrayList<>()).add(row));
      Set<Long> coveredGroups = new HashSet<>();
      for (long group : covered) {
        coveredGroups.add(group);
        expected.computeIfAbsent(group, g -> new ArrayList<>());
      }
      Map<Long, List<TradeRow>> found = new TreeMap<>(Long::compareUnsigned);
      int lastKeyGroup = -1;
      for (GroupBlock block : blocks) {
        int keyGroup = keyGroup(block.routingKey());
        assertThat(keyGroup).isGreaterThan(lastKeyGroup);
        lastKeyGroup = keyGroup;
        for (int i = 0; i < block.groups().length; i++) {
          long group = block.groups()[i];
          assertThat(keyGroup(group)).isEqualTo(keyGroup);
          assertThat(block.covered()[i]).isEqualTo(coveredGroups.contains(group));
          assertThat(found.put(group, rowsOf(block, i))).isNull();
        }
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void groupsOfABlockAscend() {
    for (GroupBlock block : bundle(rows(new Random(32), 5_000), covered(new Random(33)))) {
      for (int i = 1; i < block.groups().length; i++) {
        assertThat(Long.compareUnsigned(block.groups()[i - 1], block.groups()[i])).isNegative();
      }
    }
  }

  @Test
  void whatIsImpliedHasTheWorstStatusOfItsGroupElseOfTheReleaseAndAnyBackfill() {
    List<TradeRow> rows =
        List.of(
            new TradeRow(1, 1, 1, -1, StatusCode.ANNUAL_FINAL, false),
            new TradeRow(1, 2, 1, -1, StatusCode.MONTHLY_FINAL, false),
            new TradeRow(2, 1, 1, -1, StatusCode.PROVISIONAL, true));
    for (GroupBlock block : bundle(rows, new long[] {3})) {
      for (int i = 0; i < block.groups().length; i++) {
        assertThat(block.impliedStatuses()[i])
            .as("group %d", block.groups()[i])
            .isEqualTo(block.groups()[i] == 1 ? StatusCode.MONTHLY_FINAL : StatusCode.PROVISIONAL);
      }
      assertThat(block.impliedBackfill()).isTrue();
      assertThat(block.publishedMillis()).isEqualTo(99);
    }
    List<GroupBlock> noRows = bundle(List.of(), new long[] {3});
    assertThat(noRows).hasSize(1);
    assertThat(noRows.get(0).impliedStatuses()).containsExactly(StatusCode.PROVISIONAL);
    assertThat(noRows.get(0).impliedBackfill()).isFalse();
  }

  @Test
  void anEmptyReleaseHasNoBlock() {
    assertThat(bundle(List.of(), new long[0])).isEmpty();
  }

  private static List<GroupBlock> bundle(List<TradeRow> rows, long[] covered) {
    OpenRelease open = new OpenRelease();
    Entries entries = new Entries("s", 0);
    rows.forEach(row -> open.add(entries.record("r", 1, row)));
    MarkerEntry marker =
        new MarkerEntry(99, rows.size(), new CoveredGroups(covered), new byte[] {1});
    return GroupBundler.bundle(open.held(), marker, KEY_GROUPS);
  }

  private static List<TradeRow> rowsOf(GroupBlock block, int i) {
    List<TradeRow> rows = new ArrayList<>();
    for (int at = i == 0 ? 0 : block.ends()[i - 1]; at < block.ends()[i]; at++) {
      rows.add(
          new TradeRow(
              block.groups()[i],
              block.partners()[at],
              block.cents()[at],
              block.grams()[at],
              block.statuses()[at],
              block.backfills()[at]));
    }
    return rows;
  }

  /** Few groups, so that many rows share one, and half of them are negative as signed numbers. */
  private static List<TradeRow> rows(Random random, int count) {
    List<TradeRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(
          new TradeRow(
              random.nextInt(60) * 0x9E3779B97F4A7C15L,
              random.nextInt(5),
              i,
              random.nextInt(10) - 1,
              (byte) (1 + random.nextInt(3)),
              random.nextBoolean()));
    }
    return rows;
  }

  private static long[] covered(Random random) {
    Set<Long> groups = new TreeSet<>(Long::compareUnsigned);
    for (int i = random.nextInt(60); i > 0; i--) {
      groups.add(random.nextInt(80) * 0x9E3779B97F4A7C15L);
    }
    return groups.stream().mapToLong(Long::longValue).toArray();
  }

  private static int keyGroup(long group) {
    return KeyGroupRangeAssignment.assignToKeyGroup(group, KEY_GROUPS);
  }
}
