package org.diplograph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes ASCII slugs of names, and short stable hashes where a slug alone is not unique. */
public final class Slugs {
  private static final int LONGEST = 80;
  private static final int HASH_BYTES = 4;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  /** Letters that Unicode does not take apart into a base letter and a mark. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("ø", "o"),
          Map.entry("œ", "oe"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ı", "i"),
          Map.entry("ħ", "h"),
          Map.entry("ə", "a"),
          Map.entry("ʻ", ""),
          Map.entry("ʼ", ""),
          Map.entry("'", ""),
          Map.entry("’", ""));

  private Slugs() {}

  /** The slug of a name, empty if nothing of it can be written in ASCII. */
  public static String of(String name) {
    String text = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      text = text.replace(letter.getKey(), letter.getValue());
    }
    text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    text = EDGES.matcher(OTHER.matcher(text).replaceAll("-")).replaceAll("");
    return text.length() <= LONGEST
        ? text
        : EDGES.matcher(text.substring(0, LONGEST)).replaceAll("");
  }

  /** Eight hexadecimal digits that depend on the text alone. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is in every JDK", e);
    }
  }
}
