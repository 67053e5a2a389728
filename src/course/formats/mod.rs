//! One file a format on disk, recognised by what lies in the folder. Each reads into the same `Course`.
