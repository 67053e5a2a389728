//! `runner grade`: from submissions to grades.

#[cfg(unix)]
mod autograders;
mod class;
#[cfg(unix)]
mod deployed;
mod disputes;
#[cfg(unix)]
mod exports;
#[cfg(unix)]
mod from_tags;
#[cfg(unix)]
mod git;
mod grades;
mod killed;
mod own_types;
#[cfg(target_os = "linux")]
mod page;
mod points;
#[cfg(unix)]
mod repositories;
mod shards;
mod similar;
mod students;
mod system_calls;
mod time_limit;
#[cfg(unix)]
mod validated;
