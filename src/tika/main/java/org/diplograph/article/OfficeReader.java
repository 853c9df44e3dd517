package org.diplograph.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Takes the article out of PDF and Word files by Apache Tika; part of builds with -Ptika. */
public final class OfficeReader implements DocumentReader {
  /** More characters are no article. */
  private static final int MOST = 2_000_000;

  /** Made by the service loader. */
  public OfficeReader() {}

  @Override
  public Raw read(String name, byte[] bytes) throws IOException {
    ToXMLContentHandler page = new ToXMLContentHandler();
    Metadata metadata = new Metadata();
    AutoDetectParser parser =
        new AutoDetectParser(new PDFParser(), new OOXMLParser(), new OfficeParser());
    try {
      parser.parse(
          new ByteArrayInputStream(bytes),
          new WriteOutContentHandler(page, MOST),
          metadata,
          new ParseContext());
    } catch (SAXException | TikaException e) {
      throw new IOException(ArticleReader.message(e), e);
    } catch (RuntimeException e) {
      throw new IOException("broken file: " + ArticleReader.message(e), e);
    }
    return new Raw(
        name,
        null,
        null,
        metadata.get(TikaCoreProperties.TITLE),
        day(metadata, TikaCoreProperties.CREATED),
        metadata.get(TikaCoreProperties.PUBLISHER),
        metadata.get(TikaCoreProperties.LANGUAGE),
        metadata.get(TikaCoreProperties.CREATOR),
        null,
        HtmlReader.fragment(page.toString()));
  }

  private static @Nullable LocalDate day(Metadata metadata, Property property) {
    String date = metadata.get(property);
    return date == null ? null : PublicationDates.find(date);
  }
}
