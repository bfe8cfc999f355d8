package io.exportindicators.indicators.nowcast;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;

/**
 * The level of a running month, estimated from what its first 10 or 20 days brought, in US dollars.
 *
 * <p>What is still to come is forecast against what has come. With W the window, M the month, D the
 * working days of the window and R those of the rest of the month, {@code y = ln((M - W) / W) -
 * ln(R / D)} is the rest over the window, each by working day. {@link RestForecasts} forecasts it
 * by {@code ŷ} from the months before; {@code mean = W (1 + R / D * exp(ŷ))}, the middle of the
 * forecast; {@code lower80} and {@code upper80} are the same at {@code ŷ ± h}, h from the errors
 * that the same method made in real time, see {@link PastErrors}. The rest rather than the month is
 * forecast because W is known: a fault of ŷ reaches the rest only, and no month is below its
 * window.
 *
 * <p>Nothing but the month's own window and earlier months is read, so an estimate does not depend
 * on what came later. Earlier months with a gap, with a level or rest that is not above zero or
 * without working days in either part are passed over. Absent where the window itself, or a month
 * that it is compared with (1, 2, 3, 12 and 13 months before), is like that, and with fewer than
 * {@link PastErrors#FEWEST} errors to go by: 31 months of history without a gap suffice.
 *
 * @param mean the estimate
 * @param lower80 the month is below it with a chance of 10 %
 * @param upper80 the month is above it with a chance of 10 %
 */
public record Nowcast(Outcome mean, Outcome lower80, Outcome upper80) {
  /**
   * The estimate of a month.
   *
   * @param windows levels of the window that is known
   * @param months levels of whole months; the month's own and later ones are not read
   * @param known days 1 to 10 or 1 to 20
   */
  public static Nowcast of(
      Levels windows, Levels months, int month, WorkingDayCalendar calendar, Window known) {
    RestOfMonth rests = new RestOfMonth(windows, months, calendar, known);
    Outcome absence = rests.absence(month);
    if (absence != null) {
      return new Nowcast(absence, absence, absence);
    }
    RestForecasts forecasts = new RestForecasts();
    for (int past = rests.firstMonth(); past < month; past++) {
      double observed = rests.observed(past);
      if (Double.isNaN(observed)) {
        forecasts.passOver();
      } else {
        forecasts.learn(past, rests.regressors(past), observed);
      }
    }
    Outcome halfWidth = forecasts.errors().bound80();
    if (!halfWidth.isPresent()) {
      return new Nowcast(halfWidth, halfWidth, halfWidth);
    }
    forecasts.forecast(month, rests.regressors(month));
    double mean = forecasts.mean();
    double h = halfWidth.value() * forecasts.scale();
    return new Nowcast(
        rests.dollars(month, mean), rests.dollars(month, mean - h), rests.dollars(month, mean + h));
  }
}
