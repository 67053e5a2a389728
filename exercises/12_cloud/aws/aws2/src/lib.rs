//! A photo archive in S3 wants to know how many bytes the photos of a year take. `bytes_of` asks for a list of them and
//! adds up their sizes. That was right for the three photos of its test. But an answer of S3 has at most a thousand
//! objects, and says whether there are more.
//!
//! Add up all pages. Objects whose name ends with `/` are folders that some program has made, and don't count. An error
//! in any page is an error.

use std::error::Error;

use aws_sdk_s3::Client;

/// How many bytes the photos of a year have.
pub async fn bytes_of(client: &Client, year: u32) -> Result<i64, Box<dyn Error>> {
    let request = client
        .list_objects_v2()
        .bucket("photos")
        .prefix(format!("{year}/"));
    let page = request.send().await?;
    let sizes = page.contents().iter().filter_map(|object| object.size());
    Ok(sizes.sum())
}
