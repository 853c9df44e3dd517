package org.diplograph.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes the last parts of IRIs from names. */
final class Slugs {
  private static final int HASH = 8;

  /** Longer ones are cut: what nobody would read as a name must not make an endless address. */
  private static final int LONGEST = 100;

  private Slugs() {}

  /** Lower-case ASCII letters and digits, words joined by hyphens; a hash if none are left. */
  static String of(String name) {
    StringBuilder slug = new StringBuilder();
    for (char c : Folding.key(name).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (c != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    if (slug.length() > LONGEST) {
      String rest = hash(slug.toString());
      slug.setLength(LONGEST);
      slug.append('-').append(rest);
    }
    return slug.isEmpty() ? hash(name) : slug.toString();
  }

  /** A short hash that depends on the text alone. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
