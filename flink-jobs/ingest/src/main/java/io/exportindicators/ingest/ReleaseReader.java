package io.exportindicators.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** One source format: turns a file into the releases that it holds, in the file's order. */
public interface ReleaseReader {
  /**
   * Reads the whole stream.
   *
   * @param name what errors call it, for example the file's name
   * @param in the bytes; the caller closes it
   * @throws BadFileException when anything in it is not as the format says; nothing of it is used
   * @throws IOException when it cannot be read
   */
  List<Release> read(String name, InputStream in) throws IOException;

  /**
   * Reads a file.
   *
   * @throws BadFileException when it cannot be read or is not as the format says
   */
  default List<Release> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (NoSuchFileException e) {
      throw new BadFileException(file + ": there is no such file", e);
    } catch (IOException e) {
      throw new BadFileException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
