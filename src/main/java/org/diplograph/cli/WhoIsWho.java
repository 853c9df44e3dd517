package org.diplograph.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.diplograph.model.Resources;
import org.diplograph.model.TurtleFile;
import org.diplograph.store.UserFiles;
import picocli.CommandLine.Option;

/** The options that name the user's files on who is who. */
final class WhoIsWho {
  private static final int GZIP = 0x1f8b;

  @Option(
      names = "--authority",
      paramLabel = "FILE",
      description =
          "A Turtle file of people and organizations, with names and IRIs; may be given several"
              + " times. The store keeps it; give an empty file to be rid of it.")
  List<Path> authorities = new ArrayList<>();

  @Option(
      names = "--same",
      paramLabel = "FILE",
      description =
          "A Turtle file of owl:sameAs and owl:differentFrom statements that correct who is who;"
              + " may be given several times. The store keeps it; give an empty file to be rid of"
              + " it.")
  List<Path> decisions = new ArrayList<>();

  /** Whether no file was given. */
  boolean isEmpty() {
    return authorities.isEmpty() && decisions.isEmpty();
  }

  /** Checks that the files are there. */
  void check() {
    authorities.forEach(file -> check("--authority", file));
    decisions.forEach(file -> check("--same", file));
  }

  static void check(String option, Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new Failure(option + ": " + file + ": not found or not readable: name a Turtle file");
    }
  }

  /**
   * The files to build with: those given, in place of those of their kind that the store has kept.
   */
  UserFiles files(UserFiles kept) throws IOException {
    return new UserFiles(
        kept.lexicons(),
        authorities.isEmpty() ? kept.authorities() : read("--authority", authorities),
        decisions.isEmpty() ? kept.decisions() : read("--same", decisions),
        kept.notices());
  }

  static List<TurtleFile> read(String option, List<Path> paths) throws IOException {
    List<TurtleFile> files = new ArrayList<>();
    for (Path path : new TreeSet<>(paths)) {
      String text = text(option, path);
      if (!text.isBlank()) {
        files.add(new TurtleFile(path.toString(), text));
      }
    }
    return files;
  }

  private static String text(String option, Path path) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      in.mark(2);
      boolean gzip = ((in.read() << 8) | in.read()) == GZIP;
      in.reset();
      InputStream plain = gzip ? new GZIPInputStream(in) : in;
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(java.nio.ByteBuffer.wrap(plain.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Failure(option + ": " + path + ": is not UTF-8: save it as UTF-8");
    }
  }

  /** Adds to a hash what a graph depends on of the files: what is in them, in whatever order. */
  static void digest(UserFiles files, MessageDigest digest) throws IOException {
    if (!files.authorities().isEmpty()) {
      try (InputStream in = Resources.open("ontology/authorities.ttl")) {
        digest.update(in.readAllBytes());
      }
    }
    digest("authority", files.authorities(), digest);
    digest("same", files.decisions(), digest);
  }

  private static void digest(String kind, List<TurtleFile> files, MessageDigest digest) {
    TreeSet<String> texts = new TreeSet<>();
    files.forEach(file -> texts.add(file.text()));
    for (String text : texts) {
      digest.update((kind + text.length() + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }
  }
}
