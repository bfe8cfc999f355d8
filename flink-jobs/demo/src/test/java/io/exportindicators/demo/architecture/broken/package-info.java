/** Rooms that break every rule: they show that the rules can fail. */
package io.exportindicators.demo.architecture.broken;
