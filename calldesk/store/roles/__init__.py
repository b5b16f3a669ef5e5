"""The guard of a team's database: who may read and write what is decided by the server, not by the program.

`cluster` makes the roles, `identity` says who asks, `grants` and `policies` what each role may do with each table,
`facts` stamps and keeps what was written, `trail` chains it, `members` lets people in and out, `install` does it all.
"""
