package io.exportindicators.jobs.gate;

import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.jobs.source.MarkerEntry;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;

/**
 * Bundles the rows of a complete release by group and the groups by key group.
 *
 * <p>State is then touched once for each group and the shuffle moves blocks, not rows. Groups that
 * the release covers and has no row of are bundles without rows.
 */
final class GroupBundler {
  private GroupBundler() {}

  /** The blocks of a release in the order of their key groups. */
  static List<GroupBlock> bundle(HeldRows held, MarkerEntry marker, int maxParallelism) {
    GroupBlockBuilder[] builders = new GroupBlockBuilder[maxParallelism];
    long[] groups = held.groups();
    long[] covered = marker.covered().groups();
    int[] order = RowOrder.byGroup(groups);
    int row = 0;
    int cover = 0;
    while (row < order.length || cover < covered.length) {
      boolean fromRows =
          row < order.length
              && (cover == covered.length
                  || Long.compareUnsigned(groups[order[row]], covered[cover]) <= 0);
      long group = fromRows ? groups[order[row]] : covered[cover];
      boolean isCovered = cover < covered.length && covered[cover] == group;
      GroupBlockBuilder builder = builderOf(builders, group);
      builder.startGroup(group, isCovered);
      while (row < order.length && groups[order[row]] == group) {
        builder.addRow(order[row++]);
      }
      cover += isCovered ? 1 : 0;
    }
    return build(builders, held, marker);
  }

  private static GroupBlockBuilder builderOf(GroupBlockBuilder[] builders, long group) {
    int keyGroup = KeyGroupRangeAssignment.assignToKeyGroup(group, builders.length);
    if (builders[keyGroup] == null) {
      builders[keyGroup] = new GroupBlockBuilder();
    }
    return builders[keyGroup];
  }

  private static List<GroupBlock> build(
      GroupBlockBuilder[] builders, HeldRows held, MarkerEntry marker) {
    byte status = held.statuses().length == 0 ? StatusCode.PROVISIONAL : StatusCode.ANNUAL_FINAL;
    boolean backfill = false;
    for (int i = 0; i < held.statuses().length; i++) {
      status = (byte) Math.min(status, held.statuses()[i]);
      backfill |= held.backfills()[i];
    }
    List<GroupBlock> blocks = new ArrayList<>();
    for (GroupBlockBuilder builder : builders) {
      if (builder != null) {
        blocks.add(builder.build(held, marker.publishedMillis(), status, backfill));
      }
    }
    return blocks;
  }
}
