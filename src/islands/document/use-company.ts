import { useEffect, useState } from 'react';
import { readCompany } from '#browser/company.ts';
import type { Company } from '#domain/document/company.ts';

/** The company's own file; undefined until it has come, and when there is none. */
export function useCompany(): Company | undefined {
  const [company, setCompany] = useState<Company>();
  useEffect(() => {
    let here = true;
    readCompany().then((read) => here && setCompany(read));
    return () => {
      here = false;
    };
  }, []);
  return company;
}
