package org.diplograph.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.diplograph.model.Article;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes a clean article of a raw one: paragraphs, headline, dateline, day, identifier, hash. */
final class ArticleMaker {
  private static final String BREAK = "\n\n";

  /** How many times the characters of an article a page may have, cleaned or not. */
  private static final int RAW = 10;

  private static final int HEADLINE_WORDS = 22;

  /** Where more than one line could be the headline, the first with so many words is. */
  private static final int LONG = 6;

  /** Answers in an interview may be alike; repeated paragraphs of more words are quoted large. */
  private static final int REPEATED = 6;

  /** What is told about the author has no more words than this. */
  private static final int AUTHOR_WORDS = 60;

  /** How many paragraphs may stand above the dateline. */
  private static final int STANDFIRST = 3;

  /** What is no address on the web may identify an article, but leads nowhere. */
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  private final Limits limits;

  private final Function<Article, @Nullable String> refusal;

  ArticleMaker(Limits limits, Function<Article, @Nullable String> refusal) {
    this.limits = limits;
    this.refusal = refusal;
  }

  /** The article, or why there is none. */
  ReadResult make(Raw raw) {
    String tooLong = tooLong(raw);
    if (tooLong != null) {
      return new ReadResult.Rejected(raw.fallbackId(), tooLong);
    }
    List<String> all = Paragraphs.of(raw.body());
    if (all.isEmpty()) {
      return new ReadResult.Rejected(raw.fallbackId(), "no text: nothing to read in it");
    }
    List<String> body = new ArrayList<>(Boilerplate.strip(all));
    String given = raw.title() == null ? "" : oneLine(raw.title());
    String title = given.isEmpty() ? headline(all, body) : given;
    String byline = byline(raw, all);
    dropAuthor(body, byline);
    String standfirst = blankToNull(raw.standfirst());
    if (standfirst != null && body.stream().noneMatch(p -> key(p).startsWith(key(standfirst)))) {
      body.add(0, standfirst);
    }
    dropRepeats(body, title);
    if (body.isEmpty()) {
      return new ReadResult.Rejected(raw.fallbackId(), "no article text: only headings or menus");
    }
    String text = String.join(BREAK, body);
    int bodyBegin = 0;
    if (title != null) {
      bodyBegin = title.length() + BREAK.length();
      text = title + BREAK + text;
    }
    if (text.length() > limits.articleCharacters()) {
      return new ReadResult.Rejected(raw.fallbackId(), tooLong(text.length()));
    }
    Article article = article(raw, all, body, title, text, bodyBegin);
    String refused = refusal.apply(article);
    String reason = refused == null ? endlessWord(text) : refused;
    return reason == null
        ? new ReadResult.Accepted(article, byline)
        : new ReadResult.Rejected(raw.fallbackId(), reason);
  }

  /** Why the raw text or a field of it is too long to be looked at, or null. */
  private @Nullable String tooLong(Raw raw) {
    if (raw.body().length() > (long) RAW * limits.articleCharacters()) {
      return tooLong(raw.body().length());
    }
    for (String field :
        Arrays.asList(
            raw.title(), raw.publisher(), raw.url(), raw.id(), raw.language(), raw.standfirst())) {
      if (field != null && field.length() > limits.fieldCharacters()) {
        return "too long: a title, address or other field of "
            + field.length()
            + " characters, at most "
            + limits.fieldCharacters()
            + " are read: shorten it";
      }
    }
    return null;
  }

  /** What has no spaces is no text, and costs later stages much. */
  private @Nullable String endlessWord(String text) {
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i - begin > limits.fieldCharacters()) {
          return "no text: a word of "
              + (i - begin)
              + " characters, at most "
              + limits.fieldCharacters()
              + " are read: take it out";
        }
        begin = i + 1;
      }
    }
    return null;
  }

  private String tooLong(int characters) {
    return "too long: "
        + characters
        + " characters of text, at most "
        + limits.articleCharacters()
        + " are read: split it into articles";
  }

  private static Article article(
      Raw raw,
      List<String> all,
      List<String> body,
      @Nullable String title,
      String text,
      int bodyBegin) {
    LocalDate issued = raw.issued() == null ? PublicationDates.near(title, all) : raw.issued();
    Span dateline = dateline(body, bodyBegin);
    String given = asGiven(raw.url());
    String url = given != null && WEB.matcher(given).matches() ? given : null;
    String id = asGiven(raw.id());
    String identifier =
        url != null ? url : id != null ? id : given != null ? given : raw.fallbackId();
    String publisher = blankToNull(raw.publisher());
    String language = blankToNull(raw.language());
    String hash = hash(identifier, url, title, issued, publisher, language, text);
    return new Article(
        identifier, url, title, issued, publisher, language, text, bodyBegin, dateline, hash);
  }

  private static @Nullable String byline(Raw raw, List<String> all) {
    String given = Bylines.firstName(raw.byline());
    return given != null ? given : Bylines.inLines(all);
  }

  /** A dateline opens the first paragraph, or one of the next under a standfirst. */
  private static @Nullable Span dateline(List<String> body, int bodyBegin) {
    int offset = bodyBegin;
    for (String paragraph : body.subList(0, Math.min(body.size(), STANDFIRST))) {
      Span found = Datelines.find(paragraph, offset);
      if (found != null) {
        return found;
      }
      offset += paragraph.length() + BREAK.length();
    }
    return null;
  }

  /** An address or id means something character by character: only its edges are cleaned. */
  private static @Nullable String asGiven(@Nullable String text) {
    String clean = text == null ? "" : Paragraphs.plain(text).replaceAll("\\p{Cc}+", " ").strip();
    return clean.isEmpty() ? null : clean;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    String clean = text == null ? "" : oneLine(text);
    return clean.isEmpty() ? null : clean;
  }

  private static String oneLine(String text) {
    return String.join(" ", Paragraphs.of(text));
  }

  /** The first line above the prose that has a headline's length, else the longest. */
  private static @Nullable String headline(List<String> all, List<String> body) {
    String best = null;
    for (String paragraph : all) {
      if (Boilerplate.isProse(paragraph) && !Boilerplate.isFurniture(paragraph)) {
        break;
      }
      boolean longer = best == null || (words(best) < LONG && words(paragraph) > words(best));
      if (longer && canBeHeadline(paragraph)) {
        best = paragraph;
      }
    }
    boolean alone = body.size() == 1 && body.get(0).equals(best);
    return alone ? null : best;
  }

  /** What is told about the author behind the article. */
  private static void dropAuthor(List<String> body, @Nullable String byline) {
    for (int last = body.size() - 1; byline != null && last > 1; last--) {
      String paragraph = body.get(last);
      if (words(paragraph) > AUTHOR_WORDS || !paragraph.startsWith(byline + " ")) {
        return;
      }
      body.remove(last);
    }
  }

  private static boolean canBeHeadline(String paragraph) {
    int words = words(paragraph);
    boolean open = !paragraph.endsWith(".") && !paragraph.endsWith(",");
    return words >= 3
        && words <= HEADLINE_WORDS
        && open
        && PublicationDates.find(paragraph) == null
        && !Boilerplate.isFurniture(paragraph);
  }

  private static int words(String text) {
    return text.split(" ").length;
  }

  /** Pages repeat the headline, and sometimes a paragraph that they quote large. */
  private static void dropRepeats(List<String> body, @Nullable String title) {
    Set<String> seen = new HashSet<>();
    String headline = title == null ? "" : key(title);
    body.removeIf(
        paragraph -> {
          String key = key(paragraph);
          boolean repeated = !seen.add(key) && words(paragraph) >= REPEATED;
          return repeated || key.equals(headline);
        });
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String hash(@Nullable Object... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part : parts) {
        digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is in every JDK", e);
    }
  }
}
