package io.exportindicators.demo.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Figures that no agency printed, with what the real ones lack: imports with weights, partners that
 * no list names, rows that are missing, revisions, reporters that are late, parts of a world.
 */
public final class MadeUpFigures {
  private static final String DEFINITIONS =
      """
      number,definition,sector,reporters,flow,source,classification,version,digits,codes,partner_level,partners,whole,compared_with,headline,unit,continues,world,re_exporters
      1,fab,total,KOR,export,fab,HS,2022,2,99,world,,,,yes,USD,,,
      2,fab,total,KOR,import,fab,HS,2022,2,99,world,,,,,USD,,,
      3,fab,chips,KOR,export,fab,HS,2022,4,8501 8502 8503,world-and-partner,CHN USA,fab/total,,yes,USD,,,
      4,fab,chips,KOR,import,fab,HS,2022,4,8501 8502 8503,world-and-partner,CHN USA,fab/total,,,USD,,,
      5,fab,drugs,KOR,export,fab,HS,2022,4,3001,partner,CHN USA JPN,fab/total,fab/chips,yes,USD,,,
      6,fab-new,drugs,KOR,export,fab-new,HS,2028,4,3001,world,,,,,USD,fab/drugs,,
      7,globe,total,*,export,globe,HS,2022,2,99,world-and-partner,CHN USA,,,,USD,,sum,HKG
      8,globe,chips,*,export,globe,HS,2022,4,8501,world-and-partner,CHN USA,globe/total,,,USD,,sum,HKG
      9,earth,total,*,export,earth,HS,2022,2,99,world,,,,,USD,,WLD,HKG
      10,earth,chips,*,export,earth,HS,2022,4,8501,world,,earth/total,,,USD,,WLD,HKG
      """;

  private MadeUpFigures() {}

  /** Writes the two tables and {@code figures/*.csv}; one seed, one set of figures. */
  public static void write(Path folder, long seed) throws IOException {
    Random random = new Random(seed);
    Files.writeString(folder.resolve("definitions.csv"), DEFINITIONS + MadeUpHeadline.DEFINITIONS);
    Files.writeString(folder.resolve("measures.csv"), MadeUpSectors.MEASURES);
    Path to = Files.createDirectory(folder.resolve("figures"));
    MadeUpFab fab = new MadeUpFab(random);
    Files.writeString(to.resolve("earth.csv"), MadeUpWorld.reported(random));
    Files.writeString(to.resolve("fab-new.csv"), fab.successor());
    Files.writeString(to.resolve("fab-printed.csv"), fab.printed());
    Files.writeString(to.resolve("fab.csv"), fab.months());
    Files.writeString(to.resolve("globe.csv"), MadeUpWorld.summed(random));
    MadeUpSectors.write(to, random);
    Files.writeString(to.resolve("strategy.csv"), MadeUpTargets.FILE);
    MadeUpHeadline.write(to, random);
  }
}
