package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReleaseAssemblyTest {
  private final ReleaseAssembly assembly = new ReleaseAssembly(-1);

  @Test
  void aReleaseIsTakenWholeAtItsMarker() {
    add(7, 0, 1, 2);

    assertThat(assembly.lastPosition()).isEqualTo(-1);
    assertThat(assembly.complete(Samples.end(7, 3)))
        .contains(new CompleteRelease(Samples.end(7, 3), values(7, 0, 1, 2), List.of()));
    assertThat(assembly.lastPosition()).isEqualTo(7);
  }

  @Test
  void valuesComeInTheOrderOfTheirIndex() {
    add(7, 2, 0, 1);

    assertThat(assembly.complete(Samples.end(7, 3)).orElseThrow().values())
        .isEqualTo(values(7, 0, 1, 2));
  }

  @Test
  void aPartAndThenTheWholeIsTheWhole() {
    add(7, 0, 1);
    add(7, 0, 1, 2);

    assertThat(assembly.complete(Samples.end(7, 3)).orElseThrow().values())
        .isEqualTo(values(7, 0, 1, 2));
  }

  @Test
  void aWholeReleaseWrittenAgainIsTakenOnce() {
    add(7, 0, 1);
    assertThat(assembly.complete(Samples.end(7, 2))).isPresent();
    add(7, 0);
    add(7, 0, 1);
    assertThat(assembly.complete(Samples.end(7, 2))).isEmpty();
    add(8, 0);

    assertThat(assembly.complete(Samples.end(8, 1)).orElseThrow().values()).isEqualTo(values(8, 0));
  }

  @Test
  void aReleaseWithoutValuesIsTaken() {
    assertThat(assembly.complete(Samples.end(7, 0)).orElseThrow().values()).isEmpty();
    assertThat(assembly.complete(Samples.end(7, 0))).isEmpty();
  }

  @Test
  void missingValuesAreSaid() {
    add(7, 0, 2);

    assertThatThrownBy(() -> assembly.complete(Samples.end(7, 3)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("release at log position 7 has 2 of 3 values");
    assertThatThrownBy(() -> new ReleaseAssembly(-1).complete(Samples.end(7, 1)))
        .hasMessage("release at log position 7 has 0 of 1 values");
  }

  @Test
  void valuesOfAnotherReleaseAreNotTaken() {
    add(6, 0, 1, 2);

    assertThatThrownBy(() -> assembly.complete(Samples.end(7, 3)))
        .hasMessage("release at log position 7 has 0 of 3 values");
  }

  @Test
  void targetsAndEventsComeBehindTheValuesAndOnce() {
    add(41, 0, 1);
    assembly.add(Samples.event());
    assembly.add(Samples.target());
    assembly.add(Samples.target());
    ReleaseMarker end = Samples.end(41, 2);
    end.setDocumentCount(2);

    assertThat(assembly.complete(end).orElseThrow().documents())
        .containsExactly(Samples.target(), Samples.event());
    assembly.add(Samples.target());
    assertThat(assembly.complete(end)).isEmpty();
  }

  @Test
  void aMissingTargetIsSaid() {
    assembly.add(Samples.target());
    ReleaseMarker end = Samples.end(41, 0);
    end.setDocumentCount(2);

    assertThatThrownBy(() -> assembly.complete(end))
        .hasMessage("release at log position 41 has 1 of 2 targets and events");
  }

  @Test
  void aMarkerWithoutAPositionIsSaid() {
    ReleaseMarker marker = Samples.end(7, 0);
    marker.setLogPosition(null);

    assertThatThrownBy(() -> assembly.complete(marker)).hasMessageContaining("has no log position");
  }

  @Test
  void itStartsBehindAPosition() {
    ReleaseAssembly later = new ReleaseAssembly(7);
    values(7, 0, 1).forEach(later::add);

    assertThat(later.complete(Samples.end(7, 2))).isEmpty();
    values(8, 0).forEach(later::add);
    assertThat(later.complete(Samples.end(8, 1)).orElseThrow().values()).isEqualTo(values(8, 0));
  }

  @Test
  void anyCrashesAndRepetitionsGiveEveryReleaseOnce() {
    Random random = new Random(20_260_801);
    for (int run = 0; run < 200; run++) {
      ReleaseAssembly taken = new ReleaseAssembly(-1);
      List<Long> positions = new ArrayList<>();
      long next = 0;
      while (next < 10) {
        long position = next - random.nextInt((int) Math.min(next, 2) + 1);
        int count = (int) (position % 4);
        int written = random.nextInt(count + 1);
        for (int index = 0; index < written; index++) {
          taken.add(Samples.value(position, index, 1.0));
        }
        if (random.nextInt(3) > 0) {
          for (int index = 0; index < count; index++) {
            taken.add(Samples.value(position, index, 1.0));
          }
          taken
              .complete(Samples.end(position, count))
              .ifPresent(release -> positions.add(release.marker().getLogPosition()));
          next = Math.max(next, position + 1);
        }
      }
      assertThat(positions).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }
  }

  private void add(long position, int... indexes) {
    values(position, indexes).forEach(assembly::add);
  }

  private static List<IndicatorValue> values(long position, int... indexes) {
    List<IndicatorValue> values = new ArrayList<>();
    for (int index : indexes) {
      values.add(Samples.value(position, index, index + 0.5));
    }
    return values;
  }
}
