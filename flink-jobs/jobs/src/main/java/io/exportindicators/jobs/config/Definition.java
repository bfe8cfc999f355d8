package io.exportindicators.jobs.config;

import io.exportindicators.jobs.key.PartnerCode;
import io.exportindicators.schemas.Flow;
import java.io.Serializable;
import java.util.List;

/**
 * One row of the definition table: what exactly a figure counts, for one sector and flow.
 *
 * @param number stable number of the row, part of the keys of state
 * @param definition definition id
 * @param sector sector id
 * @param reporters ISO 3166-1 alpha-3 codes that report by it
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
 */
public record Definition(
    int number,
    String definition,
    String sector,
    List<String> reporters,
    Flow flow,
    String source,
    String classification,
    String version,
    int digits,
    List<String> codes,
    PartnerLevel partnerLevel,
    List<String> partners,
    String whole,
    String comparedWith)
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

  /** Copies the lists. */
  public Definition {
    reporters = List.copyOf(reporters);
    codes = List.copyOf(codes);
    partners = List.copyOf(partners);
  }

  /** Name of the row within a reporter and flow. */
  public String name() {
    return definition + "/" + sector;
  }

  /** Number of series that the row has: the total, each partner and, with partners, the rest. */
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

  /** Whether a partner's row may occur, by its packed code. */
  public boolean allowsPartner(int partner) {
    return switch (partnerLevel) {
      case WORLD -> partner == PartnerCode.WORLD;
      case PARTNER -> partner != PartnerCode.WORLD;
      case WORLD_AND_PARTNER -> true;
    };
  }
}
