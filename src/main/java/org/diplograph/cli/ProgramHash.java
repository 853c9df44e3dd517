package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.diplograph.model.Resources;

/**
 * What extractions depend on besides their articles, as one hash: the program with its models, and
 * the knowledge files in use. An extraction made with another is not used again.
 */
final class ProgramHash {
  private static final List<String> KNOWLEDGE =
      List.of(
          "diplomacy",
          "lexicon",
          "factuality",
          "reporting",
          "countries",
          "organizations",
          "offices",
          "nouns",
          "memberships",
          "places",
          "given-names",
          "people",
          "shapes");

  private ProgramHash() {}

  static String of(List<Path> lexicons) throws IOException {
    MessageDigest digest = sha256();
    program(digest);
    for (String name : KNOWLEDGE) {
      try (InputStream in = Resources.open("ontology/" + name + ".ttl")) {
        digest.update(in.readAllBytes());
      }
    }
    for (Path lexicon : lexicons) {
      digest.update(Files.readAllBytes(lexicon));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is in every JDK", e);
    }
  }

  private static void program(MessageDigest digest) throws IOException {
    try {
      Path code =
          Path.of(ProgramHash.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(code)) {
        classes(code, digest);
      } else {
        jar(code, digest);
      }
    } catch (URISyntaxException e) {
      throw new IOException("the program's own place cannot be read: " + e.getMessage(), e);
    }
  }

  /** A jar tells the checksum of each of its files. */
  private static void jar(Path file, MessageDigest digest) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      jar.stream()
          .filter(e -> e.getName().matches("(org/diplograph/|opennlp).*"))
          .sorted(Comparator.comparing(JarEntry::getName))
          .forEach(e -> digest.update(text(e.getName() + e.getCrc())));
    }
  }

  private static void classes(Path folder, MessageDigest digest) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder.resolve("org/diplograph"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      digest.update(text(folder.relativize(file).toString()));
      digest.update(Files.readAllBytes(file));
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
