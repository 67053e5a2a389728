//! `runner grade`: from submissions to grades.

mod class;
mod exports;
mod grades;
mod killed;
mod points;
#[cfg(unix)]
mod repositories;
mod shards;
mod similar;
mod students;
