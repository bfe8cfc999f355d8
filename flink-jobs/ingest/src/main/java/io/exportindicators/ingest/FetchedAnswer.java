package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.TradeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the Korea Customs Service answered at one time, in as many requests as the months need.
 *
 * <p>It is published when it was read: the service says neither when a window came out nor when it
 * was silently revised, and before that moment nobody knew it from here. So no figure is known too
 * early, and what is read later is published later.
 */
final class FetchedAnswer {
  private final List<Part> parts;
  private final Release release;

  private record Months(YearMonth first, YearMonth last) {}

  private record Part(KeptAnswer name, byte[] bytes) {}

  private FetchedAnswer(List<Part> parts) {
    this.parts = parts;
    this.release = AnswerParts.joined(parts.stream().map(FetchedAnswer::read).toList()).get(0);
  }

  /**
   * Asks for the running month and those before it, the newest last.
   *
   * @param months how many, with the running one
   * @throws ServiceFailedException when an answer is missing
   * @throws BadFileException when an answer is no error and not as the format says
   */
  static FetchedAnswer ask(
      KcsService service, Kcs10DayOperation operation, int months, Clock clock) {
    YearMonth running = YearMonth.from(clock.instant().atZone(KcsClosing.SEOUL));
    Deque<Months> requests = new ArrayDeque<>();
    for (int left = months; left > 0; left -= KcsService.MOST_MONTHS) {
      YearMonth last = running.minusMonths(months - (long) left);
      requests.push(
          new Months(last.minusMonths(Math.min(left, KcsService.MOST_MONTHS) - 1L), last));
    }
    List<byte[]> bytes = new ArrayList<>();
    for (Months asked : requests) {
      bytes.add(service.ask(operation, asked.first(), asked.last()));
    }
    Instant readAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<Part> parts = new ArrayList<>();
    for (Months asked : requests) {
      parts.add(
          new Part(
              new KeptAnswer(operation, readAt, asked.first(), asked.last()),
              bytes.get(parts.size())));
    }
    return new FetchedAnswer(parts);
  }

  /** Its figures, all that there are. */
  Release release() {
    return release;
  }

  /** Whether it has figures of a window. */
  boolean has(ReferencePeriod window) {
    return release.records().stream()
        .anyMatch(entry -> ((TradeRecord) entry).getPeriod().equals(window.toString()));
  }

  /**
   * Saves each answer's bytes under a name by which they can be loaded again.
   *
   * @throws BadFileException when that fails; then none is saved
   */
  void keep(Path directory) {
    try {
      Files.createDirectories(directory);
      for (Part part : parts) {
        Path file = directory.resolve(part.name().fileName());
        Path unfinished = directory.resolve(part.name().fileName() + ".unfinished");
        Files.write(unfinished, part.bytes());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      discard(directory);
      throw new BadFileException(
          "--keep: %s cannot be written; nothing was loaded".formatted(directory), e);
    }
  }

  /** Takes away what was saved, as far as that can be done. */
  void discard(Path directory) {
    for (Part part : parts) {
      try {
        Files.deleteIfExists(directory.resolve(part.name().fileName()));
      } catch (IOException e) {
        // It says figures that the next answer says too: loaded later, it changes no value.
      }
    }
  }

  private static Release read(Part part) {
    KeptAnswer name = part.name();
    String what = "answer for %s to %s".formatted(name.first(), name.last());
    Release release =
        Kcs10DayReader.ofAnswers(name.operation(), name.readAt())
            .read(what, new ByteArrayInputStream(part.bytes()))
            .get(0);
    release.records().stream()
        .map(entry -> ReferencePeriod.parse(((TradeRecord) entry).getPeriod()).orElseThrow())
        .filter(
            window ->
                window.firstMonth().isBefore(name.first())
                    || window.firstMonth().isAfter(name.last()))
        .findFirst()
        .ifPresent(
            window -> {
              throw new BadFileException(what + ": has " + window + ", which was not asked for");
            });
    return release;
  }
}
