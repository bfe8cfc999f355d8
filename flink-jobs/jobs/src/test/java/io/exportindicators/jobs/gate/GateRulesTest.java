package io.exportindicators.jobs.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.gate.GateRules.Outcome;
import io.exportindicators.jobs.gate.GateRules.Verdict;
import org.junit.jupiter.api.Test;

/** What becomes of each release of one source. */
class GateRulesTest {
  private SourceStanding standing = SourceStanding.fresh("s");
  private String reason = "";

  @Test
  void completeReleasesPassInOrder() {
    assertThat(judge("a", 10, 5, 5)).isEqualTo(Outcome.PASSES);
    assertThat(judge("b", 10, 0, 0)).isEqualTo(Outcome.PASSES);
    assertThat(judge("c", 11, 1, 1)).isEqualTo(Outcome.PASSES);
    assertThat(reason).isEmpty();
    assertThat(standing.lastPublishedMillis()).isEqualTo(11);
    assertThat(standing.waiting()).isEmpty();
  }

  @Test
  void anOlderOneIsRefusedAndChangesNothing() {
    judge("a", 10, 5, 5);
    SourceStanding before = standing;
    assertThat(judge("b", 9, 5, 5)).isEqualTo(Outcome.REFUSED);
    assertThat(reason).contains("older");
    assertThat(standing).isEqualTo(before);
    assertThat(judge("b", 9, 5, 4)).isEqualTo(Outcome.REFUSED);
    assertThat(standing).isEqualTo(before);
  }

  @Test
  void aCountThatIsNotMetWithholdsAndWhatFollowsWaits() {
    judge("a", 10, 5, 5);
    assertThat(judge("b", 11, 5, 4)).isEqualTo(Outcome.WITHHELD);
    assertThat(reason).isEqualTo("4 of 5 records arrived");
    assertThat(judge("c", 12, 1, 1)).isEqualTo(Outcome.WITHHELD);
    assertThat(reason).isEqualTo("waits behind release b");
    assertThat(judge("d", 13, 1, 2)).isEqualTo(Outcome.WITHHELD);
    assertThat(reason).isEqualTo("2 of 1 records arrived");
    assertThat(standing.waiting()).containsExactly("b", "c", "d");
    assertThat(standing.lastPublishedMillis()).isEqualTo(10);
  }

  @Test
  void healsInOrderAndTheSourceGoesOn() {
    judge("b", 11, 5, 4);
    judge("c", 12, 1, 1);
    assertThat(judge("b", 11, 5, 5)).isEqualTo(Outcome.PASSES);
    assertThat(standing.waiting()).containsExactly("c");
    assertThat(judge("d", 13, 1, 1)).isEqualTo(Outcome.WITHHELD);
    assertThat(judge("c", 12, 1, 1)).isEqualTo(Outcome.PASSES);
    assertThat(judge("d", 13, 1, 1)).isEqualTo(Outcome.PASSES);
    assertThat(judge("e", 14, 1, 1)).isEqualTo(Outcome.PASSES);
    assertThat(standing.waiting()).isEmpty();
  }

  @Test
  void whatComesAgainBeforeItsTurnGoesOnWaitingOnce() {
    judge("b", 11, 5, 4);
    judge("c", 12, 1, 1);
    assertThat(judge("c", 12, 1, 1)).isEqualTo(Outcome.WITHHELD);
    assertThat(judge("b", 11, 5, 3)).isEqualTo(Outcome.WITHHELD);
    assertThat(standing.waiting()).containsExactly("b", "c");
  }

  @Test
  void oneThatWaitsAndHasBecomeOlderIsRefusedAndHoldsNobodyUp() {
    judge("a", 10, 1, 1);
    judge("c", 12, 5, 4);
    judge("b", 11, 1, 1);
    assertThat(judge("c", 12, 5, 5)).isEqualTo(Outcome.PASSES);
    assertThat(standing.waiting()).containsExactly("b");
    assertThat(judge("b", 11, 1, 1)).isEqualTo(Outcome.REFUSED);
    assertThat(judge("d", 13, 1, 1)).isEqualTo(Outcome.PASSES);
    assertThat(standing.waiting()).isEmpty();
  }

  @Test
  void aReleaseThatPassedMayComeAgain() {
    judge("a", 10, 1, 1);
    assertThat(judge("a", 10, 1, 1)).isEqualTo(Outcome.PASSES);
  }

  private Outcome judge(String release, long published, long expected, long found) {
    Verdict verdict = GateRules.judge(standing, release, published, expected, found);
    standing = verdict.standing();
    reason = verdict.reason();
    return verdict.outcome();
  }
}
