package org.diplograph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.diplograph.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Tells articles in other languages from English ones. Most English texts are known by their common
 * words; only the others are shown to OpenNLP's detector, whose model is read when first needed. In
 * doubt an article is English.
 */
public final class Languages {
  private static final String MODEL = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";

  /** This much of a text is looked at, and as much from its middle. */
  private static final int SAMPLE = 1_000;

  /** Of shorter texts, in letters without quotations and names, the detector is not sure. */
  private static final int SHORT = 60;

  /** Of English text at least this share of the words is in the list, in percent. */
  private static final int SHARE = 22;

  private static final int FEWEST_LETTERS = 12;
  private static final int FEWEST_WORDS = 12;

  /** So many times likelier than English another language must be. */
  private static final double SURE = 2;

  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]{1,400}\"|\u201c[^\u201d]{1,400}\u201d|\u00ab[^\u00bb]{1,400}\u00bb");
  private static final Pattern NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}\u2019'-]*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");

  private final Set<String> common;
  private @Nullable LanguageDetector detector;

  private Languages(Set<String> common) {
    this.common = common;
  }

  /**
   * Makes a detector.
   *
   * @throws IOException if its list of words is missing
   */
  public static Languages load() throws IOException {
    return new Languages(new HashSet<>(Resource.lines("english-words.txt")));
  }

  /**
   * The language of an article that is not in English, by its code in ISO 639-1 where it has one,
   * or null if it is in English or too short to tell.
   */
  public @Nullable String foreign(Article article) {
    String text = article.text();
    String head = text.substring(0, Math.min(text.length(), SAMPLE));
    int middle = Math.max(head.length(), text.length() / 2);
    String rest = text.substring(middle, Math.min(text.length(), middle + SAMPLE));
    if (isPlainEnglish(head) || isPlainEnglish(rest)) {
      return null;
    }
    String found = detect(plain(head), declared(article));
    boolean enough = letters(rest) >= SHORT;
    return found == null || (enough && detect(plain(rest), declared(article)) == null)
        ? null
        : found;
  }

  /** The text without quotations and names, which are in whatever language. */
  private static String plain(String text) {
    String own = NAME.matcher(QUOTED.matcher(text).replaceAll(" ")).replaceAll(" ");
    boolean latin = letters(text) < 2 * text.codePoints().filter(Languages::isLatin).count();
    return latin ? own : text;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private boolean isPlainEnglish(String text) {
    String own = NAME.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    List<String> words = Stream.of(NO_WORD.split(own)).filter(w -> !w.isEmpty()).toList();
    long known = words.stream().filter(common::contains).count();
    return words.size() >= FEWEST_WORDS && known * 100 >= (long) words.size() * SHARE;
  }

  /** What language a text is in, or null if that is English or not sure. */
  private @Nullable String detect(String text, @Nullable String declared) {
    long letters = letters(text);
    long latin = text.codePoints().filter(Languages::isLatin).count();
    if (letters < FEWEST_LETTERS) {
      return null;
    }
    Language[] found = predict(text);
    String best = code(found[0].getLang());
    boolean otherScript = latin * 2 < letters;
    boolean asDeclared = best.equals(declared);
    if (!otherScript && !asDeclared && letters < SHORT) {
      return null;
    }
    double english = 0;
    for (Language language : found) {
      english = language.getLang().equals(ENGLISH) ? language.getConfidence() : english;
    }
    boolean sure = otherScript || asDeclared || found[0].getConfidence() > SURE * english;
    return found[0].getLang().equals(ENGLISH) || !sure ? null : best;
  }

  private static boolean isLatin(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }

  private synchronized Language[] predict(String text) {
    if (detector == null) {
      try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(MODEL + ": not in the program: build it again");
        }
        detector = new LanguageDetectorME(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new IllegalStateException(MODEL + ": cannot be read: build the program again", e);
      }
    }
    return detector.predictLanguages(text);
  }

  private static @Nullable String declared(Article article) {
    String language = article.language();
    return language == null ? null : language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }

  /** Two letters where there are two for it. */
  private static String code(String three) {
    return Codes.TWO.getOrDefault(three, three.equals("cmn") ? "zh" : three);
  }

  private static final class Codes {
    static final Map<String, String> TWO = new HashMap<>();

    static {
      for (String two : Locale.getISOLanguages()) {
        try {
          TWO.put(Locale.forLanguageTag(two).getISO3Language(), two);
        } catch (MissingResourceException e) {
          // Not every two letters have three.
        }
      }
    }
  }
}
