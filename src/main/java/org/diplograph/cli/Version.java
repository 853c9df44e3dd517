package org.diplograph.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version as its jar tells it. */
final class Version implements IVersionProvider {
  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "unreleased" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"diplograph " + text()};
  }
}
