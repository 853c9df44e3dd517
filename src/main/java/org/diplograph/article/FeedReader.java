package org.diplograph.article;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes the articles out of an RSS or Atom file. */
final class FeedReader {
  /** Where entries state when they were published, in the order of trust. */
  private static final List<String> DATES =
      List.of("pubDate", "published", "dc|date", "issued", "updated", "dcterms|created");

  /** Real feeds stay far below this; what builds their tree takes time by the square of it. */
  private static final int DEEPEST = 200;

  private FeedReader() {}

  /**
   * Reads a feed.
   *
   * @throws IOException if it is no feed
   */
  static void read(
      String name, byte[] bytes, Limits limits, ArticleMaker maker, Consumer<ReadResult> out)
      throws IOException {
    String tooMuch = HtmlReader.tooMuch(bytes, limits);
    if (tooMuch != null) {
      out.accept(new ReadResult.Rejected(name, tooMuch));
      return;
    }
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      Document written =
          Jsoup.parse(
              new ByteArrayInputStream(bytes), reader.getEncoding(), "", Parser.xmlParser());
      if (HtmlReader.depth(written) > DEEPEST) {
        throw new IOException("it is nested too deeply");
      }
      SyndFeed feed = new SyndFeedInput().build(reader);
      List<Element> items = items(written);
      int number = 0;
      for (SyndEntry entry : feed.getEntries()) {
        Element item = items.size() == feed.getEntries().size() ? items.get(number) : null;
        number++;
        out.accept(maker.make(raw(name + "#" + number, feed, entry, item)));
      }
    } catch (FeedException | RuntimeException e) {
      throw new IOException("not a readable RSS or Atom file: " + ArticleReader.message(e), e);
    }
  }

  /** The entries as they are written: rome keeps the moment of a date, but not the day stated. */
  private static List<Element> items(Document feed) {
    List<Element> items = feed.select("item");
    return items.isEmpty() ? feed.select("entry") : items;
  }

  private static Raw raw(String name, SyndFeed feed, SyndEntry entry, @Nullable Element item) {
    StringBuilder html = new StringBuilder();
    for (SyndContent content : entry.getContents()) {
      html.append(content.getValue());
    }
    if (html.length() == 0 && entry.getDescription() != null) {
      html.append(entry.getDescription().getValue());
    }
    String link = PageMetadata.firstOf(entry.getLink(), entry.getUri());
    boolean address = link != null && link.strip().matches("(?i)https?://\\S+");
    return new Raw(
        name,
        entry.getUri(),
        address ? link : null,
        entry.getTitle() == null ? null : Jsoup.parse(entry.getTitle()).text(),
        issued(entry, item),
        feed.getTitle(),
        feed.getLanguage(),
        entry.getAuthor(),
        null,
        HtmlReader.fragment(html.toString()));
  }

  private static @Nullable LocalDate issued(SyndEntry entry, @Nullable Element item) {
    for (String name : DATES) {
      Element stated = item == null ? null : item.selectFirst("> " + name);
      LocalDate day = stated == null ? null : PublicationDates.find(stated.text());
      if (day != null) {
        return day;
      }
    }
    Date date =
        entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
    return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
  }
}
