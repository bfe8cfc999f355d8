package io.exportindicators.demo;

import java.util.ArrayList;
import java.util.List;

/** Rows of texts in columns as wide as their widest text; named columns stand to the right. */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> rightAligned;

  TextTable(List<String> header, List<Integer> rightAligned) {
    this.rightAligned = List.copyOf(rightAligned);
    rows.add(List.copyOf(header));
  }

  void add(List<String> row) {
    if (row.size() != rows.get(0).size()) {
      throw new IllegalArgumentException(row + " does not have the columns of " + rows.get(0));
    }
    rows.add(List.copyOf(row));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String gap = " ".repeat(width(column) - row.get(column).length());
        boolean right = rightAligned.contains(column);
        line.append(right ? gap + row.get(column) : row.get(column) + gap).append("  ");
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElseThrow();
  }
}
