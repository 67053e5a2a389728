//! A Windows job: a program and everything it starts, which the system ends together. Knows no limits.

use std::os::windows::io::AsRawHandle;
use std::process::Child;

use win32job::{ExtendedLimitInfo, Job, JobError};

/// Puts a program that was just started into a job. When the job is dropped, or this process ends for whatever reason, the system kills the program
/// and all programs that it has started since.
pub(super) fn contain(child: &Child) -> Result<Job, JobError> {
    let mut limits = ExtendedLimitInfo::new();
    limits.limit_kill_on_job_close();
    let job = Job::create_with_limit_info(&limits)?;
    job.assign_process(child.as_raw_handle().addr().cast_signed())?;
    Ok(job)
}
