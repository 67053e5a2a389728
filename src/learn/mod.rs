//! The learner's side: progress log, file watcher, the watch loop's state machine.
