//! Runs the real program as a person or CI would. There's one module per command or theme, and `support` creates small courses.

#![cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "some helpers are for tests that need Linux")
)]

mod support;

mod blamed_machine;
mod broken_files;
mod cache;
mod checkpoints;
mod compilers;
mod dev;
mod doctor;
mod documents;
mod editors;
mod environment;
mod few_processes;
mod file_systems;
mod formats;
mod grade;
mod habits;
mod honest;
mod hostile;
mod house;
mod init;
mod kinds;
mod learner_commands;
mod level_needs;
mod level_workspaces;
mod limited_container;
mod machine_faults;
mod messages;
mod missing_tools;
mod mistakes;
mod mutation_gate;
mod oversized;
mod ownership;
mod package;
mod parallelism;
mod places;
mod plan;
#[cfg(target_os = "linux")]
mod practice_report;
mod progress;
mod replay;
mod reports;
mod reset;
mod review;
mod run;
mod same_build;
mod sandbox;
mod state_folder;
mod systems;
mod targets;
mod teach_back;
mod trust;
mod unjudgeable;
mod user_settings;
mod verdicts;
mod verify;
mod watch;
mod which_course;
mod which_toolchain;
