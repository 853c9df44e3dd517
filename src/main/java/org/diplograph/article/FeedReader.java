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
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Takes the articles out of an RSS or Atom file. */
final class FeedReader {
  private FeedReader() {}

  /**
   * Reads a feed.
   *
   * @throws IOException if it is no feed
   */
  static List<Raw> read(String name, byte[] bytes) throws IOException {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      SyndFeed feed = new SyndFeedInput().build(reader);
      List<Raw> found = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        found.add(raw(name + "#" + (found.size() + 1), feed, entry));
      }
      return found;
    } catch (FeedException | IllegalArgumentException e) {
      throw new IOException("not a readable RSS or Atom file: " + e.getMessage(), e);
    }
  }

  private static Raw raw(String name, SyndFeed feed, SyndEntry entry) {
    StringBuilder html = new StringBuilder();
    for (SyndContent content : entry.getContents()) {
      html.append(content.getValue());
    }
    if (html.length() == 0 && entry.getDescription() != null) {
      html.append(entry.getDescription().getValue());
    }
    Date date =
        entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
    LocalDate issued = date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    return new Raw(
        name,
        entry.getUri(),
        entry.getLink(),
        entry.getTitle(),
        issued,
        feed.getTitle(),
        feed.getLanguage(),
        entry.getAuthor(),
        null,
        HtmlReader.fragment(html.toString()));
  }
}
