package io.exportindicators.demo;

/** What a command said, and how it ended. */
record Said(int code, String text) {}
