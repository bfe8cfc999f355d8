package io.exportindicators.jobs.config;

import io.exportindicators.jobs.key.PartnerCode;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.schemas.Flow;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One row of the definition table: what exactly a figure counts, for one sector and flow.
 *
 * @param number stable number of the row, part of the keys of state
 * @param definition definition id
 * @param sector sector id
 * @param reporters ISO 3166-1 alpha-3 codes that report by it, WLD where it has a World row
 * @param flow exports or imports
 * @param source the one source that publishes it
 * @param classification classification of the product codes
 * @param version version of the classification
 * @param digits digits of every product code
 * @param codes product codes that make the sector; empty: every code of that many digits
 * @param partnerLevel which partner rows the source has
 * @param partners the fixed list of partners that are shown; "other" is the rest
 * @param whole the row this is a part of, as definition/sector, empty where there is none
 * @param comparedWith the row it is measured against, as definition/sector, empty where none
 * @param continues the row whose place it takes, as definition/sector; they are never spliced
 * @param world how the world is formed that its reporters are measured against
 * @param reExporters reporters whose exports are mostly others' goods
 * @param headline whether its exports are adjusted seasonally, expected and watched for drops
 */
public record Definition(
    int number,
    String definition,
    String sector,
    Set<String> reporters,
    Flow flow,
    String source,
    String classification,
    String version,
    int digits,
    List<String> codes,
    PartnerLevel partnerLevel,
    List<String> partners,
    String whole,
    String comparedWith,
    String continues,
    World world,
    List<String> reExporters,
    boolean headline)
    implements Serializable {

  /** Which partner rows a source has; World and partner rows are never added together. */
  public enum PartnerLevel {
    /** Only the World row. */
    WORLD,
    /** Only partners; their sum is the total. */
    PARTNER,
    /** The World row is the total; partners are parts of it. */
    WORLD_AND_PARTNER
  }

  /** What a reporter is measured against. */
  public enum World {
    /** Nothing. */
    NONE,
    /** The sum of all who report. */
    SUM,
    /** The source's own World row, whose reporter is WLD. */
    WLD
  }

  /** Copies the lists. */
  public Definition {
    reporters = Collections.unmodifiableSet(new LinkedHashSet<>(reporters));
    codes = List.copyOf(codes);
    partners = List.copyOf(partners);
    reExporters = List.copyOf(reExporters);
  }

  /** Name of the row within a reporter and flow. */
  public String name() {
    return definition + "/" + sector;
  }

  /**
   * Number of slots of the total, each partner and, with partners, the rest; those of products
   * stand apart, see {@link #productSlot}.
   */
  public int slots() {
    return partners.isEmpty() ? 1 : partners.size() + 2;
  }

  /** The item of a slot: empty for the total, a partner's code, or {@code other}. */
  public String item(int slot) {
    if (slot == 0) {
      return "";
    }
    return slot <= partners.size() ? partners.get(slot - 1) : "other";
  }

  /** The products that are items of the row: its codes where it names two or more. */
  public List<String> products() {
    return codes.size() < 2 ? List.of() : codes;
  }

  /** The slot of a product, by its place: from the top down, so that partners may be added. */
  public static int productSlot(int place) {
    return SeriesNumber.SLOTS - 1 - place;
  }

  /** Whether a partner's row may occur, by its packed code. */
  public boolean allowsPartner(int partner) {
    return switch (partnerLevel) {
      case WORLD -> partner == PartnerCode.WORLD;
      case PARTNER -> partner != PartnerCode.WORLD;
      case WORLD_AND_PARTNER -> true;
    };
  }
}
