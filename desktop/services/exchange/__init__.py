"""Files in and out: the portal's export read, worklists written as XLSX."""
