package org.diplograph.cli;

import picocli.CommandLine.Command;

/** Trains models. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains models from annotated files.",
    subcommands = {TrainNamesCommand.class, TrainTaggerCommand.class, TrainParserCommand.class})
final class TrainCommand {}
